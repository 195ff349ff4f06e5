// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.definition.DeleteNamespaceNode;
import org.cinder.node.definition.ReadClassScopeNode;
import org.cinder.node.definition.ReadNamespaceNode;
import org.cinder.node.definition.WriteNamespaceNode;
import org.cinder.node.global.DeleteGlobalNode;
import org.cinder.node.global.ReadGlobalNode;
import org.cinder.node.global.WriteGlobalNode;
import org.cinder.node.local.CellAccess;
import org.cinder.node.local.DeleteCellNode;
import org.cinder.node.local.DeleteLocalNode;
import org.cinder.node.local.ReadArgumentNode;
import org.cinder.node.local.ReadCellNode;
import org.cinder.node.local.ReadLocalNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.local.WriteCellNode;
import org.cinder.node.local.WriteLocalNodeGen;
import org.cinder.scope.Binding;
import org.cinder.scope.Scope;
import org.cinder.scope.ScopeKind;
import org.cinder.scope.Symbol;

/** Turns names into nodes that read, write or delete them where the scope analysis says they live. */
final class Variables {
    /** First character of internal names that stand for temporaries. */
    static final char TEMPORARY = '\0';

    private final Unit unit;
    private final FrameLayout frame;
    private Scope scope;

    Variables(Unit unit, FrameLayout frame, Scope scope) {
        this.unit = unit;
        this.frame = frame;
        this.scope = scope;
    }

    /** The scope whose text is being translated; inside an inlined comprehension that of the comprehension. */
    Scope scope() {
        return scope;
    }

    void enter(Scope inner) {
        scope = inner;
    }

    private enum Home { ARGUMENT, SLOT, CELL, GLOBAL, NAMESPACE, NAMESPACE_OR_CELL }

    private Home home(Symbol symbol) {
        Scope owner = symbol == null ? scope.frameScope() : symbol.scope();
        Binding binding = symbol == null ? Binding.GLOBAL_IMPLICIT : symbol.binding();
        if (binding == Binding.GLOBAL_EXPLICIT) {
            return Home.GLOBAL;
        }
        if (owner.kind() == ScopeKind.CLASS) {
            if (binding == Binding.FREE) {
                return symbol.isNonlocalDeclared() ? Home.CELL : Home.NAMESPACE_OR_CELL;
            }
            return binding == Binding.CELL ? Home.CELL : Home.NAMESPACE;
        }
        if (owner.kind() == ScopeKind.MODULE) {
            return unit.separateLocals() ? Home.NAMESPACE : Home.GLOBAL;
        }
        return switch (binding) {
            case LOCAL -> symbol.isParameter() && !symbol.isRebound() ? Home.ARGUMENT : Home.SLOT;
            case CELL, FREE -> Home.CELL;
            default -> Home.GLOBAL;
        };
    }

    ExpressionNode read(String identifier) {
        if (!identifier.isEmpty() && identifier.charAt(0) == TEMPORARY) {
            return new TemporaryNode(Integer.parseInt(identifier.substring(1)));
        }
        String mangled = scope.mangle(identifier);
        Symbol symbol = scope.lookup(mangled);
        TruffleString name = unit.name(mangled);
        ExpressionNode node = plainRead(symbol, mangled, name);
        boolean outer = symbol == null || symbol.binding() == Binding.FREE
                || symbol.binding() == Binding.GLOBAL_IMPLICIT;
        if (outer && scope.canSeeClassScope() && !mangled.equals("__classdict__")) {
            return new ReadClassScopeNode(captured("__classdict__"), name, node);
        }
        return node;
    }

    private ExpressionNode plainRead(Symbol symbol, String mangled, TruffleString name) {
        return switch (home(symbol)) {
            case ARGUMENT -> new ReadArgumentNode(symbol.scope().parameterNames().indexOf(mangled));
            case SLOT -> new ReadLocalNode(frame.slotOf(symbol, name));
            case CELL -> new ReadCellNode(cell(symbol, name), name);
            case GLOBAL -> new ReadGlobalNode(name);
            case NAMESPACE -> new ReadNamespaceNode(name, new ReadGlobalNode(name));
            case NAMESPACE_OR_CELL -> new ReadNamespaceNode(name, new ReadCellNode(cell(symbol, name), name));
        };
    }

    StatementNode write(String identifier, ExpressionNode value) {
        String mangled = scope.mangle(identifier);
        Symbol symbol = scope.lookup(mangled);
        TruffleString name = unit.name(mangled);
        return switch (home(symbol)) {
            case ARGUMENT, SLOT -> WriteLocalNodeGen.create(value, frame.slotOf(symbol, name));
            case CELL -> new WriteCellNode(cell(symbol, name), value);
            case GLOBAL -> new WriteGlobalNode(name, value);
            case NAMESPACE, NAMESPACE_OR_CELL -> new WriteNamespaceNode(name, value);
        };
    }

    StatementNode delete(String identifier, boolean quiet) {
        String mangled = scope.mangle(identifier);
        Symbol symbol = scope.lookup(mangled);
        TruffleString name = unit.name(mangled);
        return switch (home(symbol)) {
            case ARGUMENT, SLOT -> new DeleteLocalNode(frame.slotOf(symbol, name), quiet);
            case CELL -> new DeleteCellNode(cell(symbol, name), name, quiet);
            case GLOBAL -> new DeleteGlobalNode(name, quiet);
            case NAMESPACE, NAMESPACE_OR_CELL -> new DeleteNamespaceNode(name, quiet);
        };
    }

    /** Where the cell of a captured variable is found from this frame. */
    private CellAccess cell(Symbol symbol, TruffleString name) {
        if (symbol.binding() == Binding.CELL) {
            return CellAccess.ownedBy(frame.slotOf(symbol, name));
        }
        return CellAccess.free(scope.frameScope().freeNames().indexOf(symbol.name()));
    }

    /** The cell that an inner scope captures under a mangled name, seen from the current scope. */
    CellAccess captured(String mangled) {
        Symbol symbol = scope.lookup(mangled);
        TruffleString name = unit.name(mangled);
        Scope frameScope = scope.frameScope();
        boolean implicit = frameScope.kind() == ScopeKind.CLASS
                && (mangled.equals("__class__") || mangled.equals("__classdict__"));
        if (implicit && (symbol == null || symbol.binding() != Binding.FREE)) {
            return CellAccess.ownedBy(implicitCell(frameScope, mangled));
        }
        if (symbol == null || symbol.binding() != Binding.CELL) {
            return CellAccess.free(frameScope.freeNames().indexOf(mangled));
        }
        return cell(symbol, name);
    }

    /** The slot of the implicit {@code __class__} cell of a class body. */
    int implicitCell(Scope classScope, String name) {
        return implicitCells.computeIfAbsent(name, key -> frame.reserved());
    }

    private final java.util.Map<String, Integer> implicitCells = new java.util.HashMap<>();
}
