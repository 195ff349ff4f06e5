// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Alias;
import org.cinder.ast.Import;
import org.cinder.ast.ImportFrom;
import org.cinder.ast.Span;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.node.control.BlockNode;
import org.cinder.node.control.PassNode;
import org.cinder.node.imports.ImportFromNode;
import org.cinder.node.imports.ImportNode;
import org.cinder.node.imports.ImportStarNode;
import org.cinder.node.local.StoreTemporaryNode;
import org.cinder.node.local.TemporaryNode;
import org.cinder.object.PNone;
import org.cinder.object.tuple.PTuple;
import org.cinder.scope.ScopeKind;

/** Import statements. */
final class ImportTranslator {
    private final Translator translator;

    ImportTranslator(Translator translator) {
        this.translator = translator;
    }

    StatementNode translate(Import statement) {
        StatementNode[] nodes = new StatementNode[statement.names().size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = importModule(statement.names().get(i), statement.span());
        }
        return nodes.length == 1 ? nodes[0] : new BlockNode(nodes);
    }

    private StatementNode importModule(Alias alias, Span span) {
        String[] parts = alias.name().split("\\.");
        ExpressionNode module = Translator.at(new ImportNode(translator.name(alias.name()), PNone.NONE, 0), span);
        if (alias.asname() == null) {
            return Translator.at(translator.variables.write(parts[0], module), span);
        }
        for (int i = 1; i < parts.length; i++) {
            // `import a.b as c` binds the submodule, found as `from a import b` finds it
            module = Translator.at(new ImportFromNode(module, translator.name(parts[i])), span);
        }
        return Translator.at(translator.variables.write(alias.asname(), module), span);
    }

    StatementNode translate(ImportFrom statement) {
        String moduleName = statement.module() == null ? "" : statement.module();
        if (moduleName.equals("__future__") && statement.level() == 0 && translator.unit.source() == null) {
            return new PassNode();
        }
        TruffleString module = translator.name(moduleName);
        Object[] names = new Object[statement.names().size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = translator.name(statement.names().get(i).name());
        }
        ExpressionNode imported = Translator.at(new ImportNode(module, new PTuple(names), statement.level()),
                statement.span());
        if (statement.names().size() == 1 && statement.names().get(0).name().equals("*")) {
            boolean intoNamespace = translator.unit.separateLocals()
                    || translator.variables.scope().kind() == ScopeKind.CLASS;
            return new ImportStarNode(imported, intoNamespace);
        }
        int slot = translator.frame.temporary();
        List<StatementNode> nodes = new ArrayList<>();
        nodes.add(new StoreTemporaryNode(slot, imported));
        for (Alias alias : statement.names()) {
            ExpressionNode value =
                    Translator.at(new ImportFromNode(new TemporaryNode(slot), translator.name(alias.name())),
                    statement.span());
            String target = alias.asname() == null ? alias.name() : alias.asname();
            nodes.add(translator.variables.write(target, value));
        }
        return new BlockNode(nodes.toArray(new StatementNode[0]));
    }
}
