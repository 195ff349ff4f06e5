// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cinder.ast.*;
import org.cinder.node.Completion;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.control.BlockNode;
import org.cinder.node.control.CallStatementNode;
import org.cinder.node.control.DroppedGeneratorNode;
import org.cinder.node.control.ExpressionStatementNode;
import org.cinder.node.control.ForNode;
import org.cinder.node.control.IfNode;
import org.cinder.node.control.JumpNode;
import org.cinder.node.control.LoopCursor;
import org.cinder.node.control.PassNode;
import org.cinder.node.control.PrintExpressionNode;
import org.cinder.node.control.ReturnNode;
import org.cinder.node.control.WhileNode;
import org.cinder.node.definition.AnnotateNode;
import org.cinder.node.exception.AssertNode;
import org.cinder.node.exception.RaiseNode;
import org.cinder.node.local.ReadLocalNode;
import org.cinder.node.local.StoreTemporaryNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.node.operator.BinaryOperators;
import org.cinder.scope.ScopeKind;

/** Statements; the families with a translator of their own are passed on. */
final class StatementTranslator {
    private static final Set<String> BUILTIN_ITERABLES =
            Set.of("range", "enumerate", "zip", "map", "filter", "reversed", "sorted", "list", "iter", "dict", "set");

    private final Translator translator;

    StatementTranslator(Translator translator) {
        this.translator = translator;
    }

    /** The statements as one node. */
    StatementNode block(List<Stmt> statements) {
        if (statements.size() == 1) {
            return translate(statements.get(0));
        }
        StatementNode[] nodes = new StatementNode[statements.size()];
        boolean resumable = false;
        for (int i = 0; i < nodes.length; i++) {
            resumable |= translator.generator && Yields.in(statements.get(i));
            nodes[i] = translate(statements.get(i));
        }
        return resumable ? translator.resumables.block(nodes) : new BlockNode(nodes);
    }

    /** The statements as one node, or null when there are none. */
    StatementNode optional(List<Stmt> statements) {
        return statements.isEmpty() ? null : block(statements);
    }

    StatementNode translate(Stmt statement) {
        int mark = translator.frame.mark();
        StatementNode node = translator.generator && Yields.in(statement)
                ? translator.resumables.translate(statement) : plain(statement);
        translator.frame.release(mark);
        if (node.span() == null) {
            node.setSpan(statement.span());
        }
        return node;
    }

    /** A statement that does not suspend. */
    StatementNode plain(Stmt statement) {
        return switch (statement.nodeKind()) {
            case EXPR_STMT -> expression((ExprStmt) statement);
            case ASSIGN -> assign((Assign) statement);
            case AUG_ASSIGN -> augmented((AugAssign) statement);
            case ANN_ASSIGN -> annotated((AnnAssign) statement);
            case RETURN -> new ReturnNode(translator.expressions.orNone(((Return) statement).value()));
            case IF -> {
                If branch = (If) statement;
                yield new IfNode(translator.condition(branch.test()), block(branch.body()),
                    optional(branch.orElse()));
            }
            case WHILE -> {
                While loop = (While) statement;
                yield new WhileNode(translator.condition(loop.test()), block(loop.body()), optional(loop.orElse()));
            }
            case FOR -> forLoop((For) statement);
            case BREAK -> new JumpNode(Completion.BREAK);
            case CONTINUE -> new JumpNode(Completion.CONTINUE);
            case PASS -> new PassNode();
            case GLOBAL, NONLOCAL -> new PassNode(true);
            case DELETE -> delete((Delete) statement);
            case RAISE -> {
                Raise raise = (Raise) statement;
                yield new RaiseNode(raise.exc() == null ? null : translator.expression(raise.exc()),
                    raise.cause() == null ? null : translator.expression(raise.cause()));
            }
            case ASSERT -> {
                Assert check = (Assert) statement;
                yield translator.unit.optimizeLevel() > 0 ? new PassNode()
                        : new AssertNode(Translator.at(translator.condition(check.test()), check.test().span()),
                    check.msg() == null ? null : translator.expression(check.msg()));
            }
            case FUNCTION_DEF -> translator.definitions.function((FunctionDef) statement);
            case ASYNC_FUNCTION_DEF -> translator.definitions.asyncFunction((AsyncFunctionDef) statement);
            case CLASS_DEF -> translator.definitions.classDefinition((ClassDef) statement);
            case TRY -> translator.exceptions.tryStatement((Try) statement);
            case TRY_STAR -> translator.exceptions.tryStar((TryStar) statement);
            case WITH -> translator.exceptions.with((With) statement);
            case IMPORT -> new ImportTranslator(translator).translate((Import) statement);
            case IMPORT_FROM -> new ImportTranslator(translator).translate((ImportFrom) statement);
            case MATCH -> new MatchTranslator(translator).translate((Match) statement);
            case TYPE_ALIAS -> translator.definitions.typeAlias((TypeAlias) statement);
            default -> throw new IllegalStateException(statement.nodeKind() + " suspends");
        };
    }

    private StatementNode expression(ExprStmt statement) {
        if (translator.unit.interactive() && translator.variables.scope().kind() == ScopeKind.MODULE) {
            return new PrintExpressionNode(translator.expression(statement.value()));
        }
        if (statement.value() instanceof Constant) {
            return new PassNode();
        }
        ExpressionNode value = translator.expression(statement.value());
        if (!(statement.value() instanceof Call call)) {
            return new ExpressionStatementNode(value);
        }
        String name = call.func() instanceof Name called ? called.id()
                : call.func() instanceof Attribute attribute ? attribute.attr() : null;
        return new CallStatementNode(value, name);
    }

    private StatementNode assign(Assign assign) {
        ExpressionNode value = translator.expression(assign.value());
        if (assign.targets().size() == 1) {
            return translator.targets.assign(assign.targets().get(0), value);
        }
        int slot = translator.frame.temporary();
        List<StatementNode> nodes = new ArrayList<>();
        nodes.add(new StoreTemporaryNode(slot, value));
        for (Expr target : assign.targets()) {
            nodes.add(translator.targets.assign(target, new TemporaryNode(slot)));
        }
        return new BlockNode(nodes.toArray(new StatementNode[0]));
    }

    private StatementNode augmented(AugAssign assign) {
        List<StatementNode> nodes = new ArrayList<>();
        Expr target = Translated.onceOnly(translator, assign.target(), nodes);
        ExpressionNode value = Translator.at(BinaryOperators.create(assign.op(), true, translator.expression(target),
                translator.expression(assign.value())), assign.span());
        nodes.add(translator.targets.assign(target, value));
        return nodes.size() == 1 ? nodes.get(0) : new BlockNode(nodes.toArray(new StatementNode[0]));
    }

    private StatementNode annotated(AnnAssign assign) {
        List<StatementNode> nodes = new ArrayList<>();
        if (assign.value() != null) {
            nodes.add(translator.targets.assign(assign.target(), translator.expression(assign.value())));
        }
        ScopeKind kind = translator.variables.scope().kind();
        boolean recorded = kind == ScopeKind.MODULE || kind == ScopeKind.CLASS;
        if (recorded) {
            ExpressionNode annotation = translator.definitions.annotation(assign.annotation());
            if (assign.simple()) {
                TruffleString name = translator.mangled(((Name) assign.target()).id());
                boolean inNamespace = kind == ScopeKind.CLASS || translator.unit.separateLocals();
                nodes.add(new AnnotateNode(name, annotation, inNamespace));
            } else if (!translator.unit.scopes().futureAnnotations()) {
                nodes.add(new ExpressionStatementNode(annotation));
            }
        }
        return nodes.size() == 1 ? nodes.get(0) : new BlockNode(nodes.toArray(new StatementNode[0]));
    }

    private StatementNode delete(Delete delete) {
        StatementNode[] nodes = new StatementNode[delete.targets().size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = translator.targets.delete(delete.targets().get(i));
        }
        return nodes.length == 1 ? nodes[0] : new BlockNode(nodes);
    }

    private StatementNode forLoop(For loop) {
        LoopCursor cursor = cursor();
        ExpressionNode iterable = translator.expression(loop.iter());
        StatementNode target = translator.targets.assign(loop.target(), new ReadLocalNode(cursor.itemSlot()));
        return new ForNode(iterable, cursor, target, block(loop.body()), optional(loop.orElse()),
                dropped(loop.iter()));
    }

    /** What closes the generator that the iterable of a loop makes; null when it is no call of a name or a method. */
    DroppedGeneratorNode dropped(Expr iterable) {
        if (!(iterable instanceof Call call)) {
            return null;
        }
        if (call.func() instanceof Name name) {
            return BUILTIN_ITERABLES.contains(name.id()) ? null
                    : new DroppedGeneratorNode(translator.expression(name), null);
        }
        return call.func() instanceof Attribute attribute && attribute.value() instanceof Name
                ? new DroppedGeneratorNode(translator.expression(attribute.value()),
                        translator.mangled(attribute.attr()))
                : null;
    }

    /** Slots for one loop, released with the statement. */
    LoopCursor cursor() {
        FrameLayout frame = translator.frame;
        return new LoopCursor(frame.temporary(), frame.longTemporary(), frame.longTemporary(), frame.temporary());
    }
}
