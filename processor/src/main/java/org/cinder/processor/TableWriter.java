// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cinder.annotation.Kind;

/** Writes the source of a table: specifications, switches over the index, one bridge per builtin. */
final class TableWriter {
    private static final String[] NAMES = {"a", "b", "c"};

    private final Holder holder;
    private final StringBuilder out = new StringBuilder();
    private final BridgeWriter bridges;

    TableWriter(Holder holder) {
        this.holder = holder;
        this.bridges = new BridgeWriter(holder);
    }

    String write() {
        String table = holder.simpleName() + "Table";
        StringBuilder bridgeSource = new StringBuilder();
        for (int i = 0; i < holder.callables().size(); i++) {
            bridgeSource.append(bridges.bridge(i));
        }
        line("// Generated from " + holder.simpleName() + ".");
        line("package " + holder.packageName() + ";");
        line("");
        line("import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;");
        line("import com.oracle.truffle.api.strings.TruffleString;");
        line("import org.cinder.builtin.ArgumentConversion;");
        line("import org.cinder.builtin.BuiltinKind;");
        line("import org.cinder.builtin.BuiltinSignature;");
        line("import org.cinder.builtin.BuiltinSpec;");
        line("import org.cinder.builtin.BuiltinTable;");
        line("import org.cinder.object.PNone;");
        line("import org.cinder.object.dict.PDict;");
        line("import org.cinder.object.str.Text;");
        line("");
        line("/** The table of {@link " + holder.simpleName() + "}. */");
        line("public final class " + table + " extends BuiltinTable {");
        for (String constant : bridges.constants()) {
            line("    " + constant);
        }
        line("    public " + table + "(" + (holder.isShared() ? "String type" : "") + ") {");
        line("        super(" + (holder.isShared() ? "type" : holder.ownerSource()) + ", "
                + JavaSource.quote(holder.module().isEmpty() ? null : holder.module()) + ");");
        line("    }");
        specs();
        for (int n = 0; n <= 3; n++) {
            fixed(n);
        }
        complete();
        nodes();
        checkSelf();
        out.append(bridgeSource);
        line("}");
        return out.toString();
    }

    private void specs() {
        line("");
        line("    @Override");
        line("    @TruffleBoundary");
        line("    protected BuiltinSpec[] createSpecs() {");
        line("        return new BuiltinSpec[] {");
        for (int i = 0; i < holder.functions(); i++) {
            function(holder.callables().get(i), holder.callables().get(i).name(), i);
        }
        for (Property property : holder.properties()) {
            line("            BuiltinSpec.property(this, " + JavaSource.quote(property.name()) + ", "
                    + doc(property.doc()) + ", " + property.getter() + ", " + property.setter() + ", "
                    + property.deleter() + ", " + property.inline() + "),");
        }
        for (int i = 0; i < holder.functions(); i++) {
            for (String alias : holder.callables().get(i).aliases()) {
                function(holder.callables().get(i), alias, i);
            }
        }
        line("        };");
        line("    }");
    }

    private static String doc(String doc) {
        return doc.isEmpty() ? "null" : JavaSource.quote(doc.strip());
    }

    private void function(Callable callable, String name, int index) {
        Signature signature = callable.signature();
        String receiver = switch (callable.kind()) {
            case METHOD, SLOT_WRAPPER -> "$self";
            case CLASS_METHOD, NEW -> "$type";
            case FUNCTION -> "$module";
            default -> null;
        };
        String text = callable.hideSignature() ? null : signature.textSignature(receiver);
        line("            new BuiltinSpec(this, " + index + ", " + JavaSource.quote(name) + ", BuiltinKind."
                + callable.kind() + ", " + JavaSource.quote(text) + ",");
        line("                " + doc(callable.doc()) + ",");
        line("                new BuiltinSignature(" + JavaSource.quote(signature.nameList()) + ", "
                + signature.positionalOnlyCount() + ", " + signature.positionalCount() + ", "
                + signature.requiredCount() + ", " + signature.has(ParameterKind.VAR_POSITIONAL) + ", "
                + signature.requiredKeywordMask() + "L, "
                + signature.has(ParameterKind.VAR_KEYWORD) + "), " + flags(callable) + "),");
    }

    private static String flags(Callable callable) {
        List<String> flags = new ArrayList<>();
        if (callable.inline()) {
            flags.add("BuiltinSpec.INLINE");
        }
        if (callable.tupleParsed()) {
            flags.add("BuiltinSpec.TUPLE_PARSED");
        }
        if (callable.looksAtCaller()) {
            flags.add("BuiltinSpec.LOOKS_AT_CALLER");
        }
        return flags.isEmpty() ? "0" : String.join(" | ", flags);
    }

    private void fixed(int count) {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < holder.callables().size(); i++) {
            Callable callable = holder.callables().get(i);
            if (callable.signature().accepts(count)) {
                cases.append("            case ").append(i).append(" -> ").append(bridges.name(i)).append('(')
                        .append(String.join(", ", passed(callable, count))).append(");\n");
            }
        }
        if (cases.isEmpty()) {
            return;
        }
        List<String> parameters = new ArrayList<>(List.of("int index"));
        List<String> actual = new ArrayList<>(List.of("index"));
        for (int i = 0; i < count; i++) {
            parameters.add("Object " + NAMES[i]);
            actual.add(NAMES[i]);
        }
        line("");
        line("    @Override");
        String declared = String.join(", ", parameters);
        line("    public Object call" + count + "(" + declared + ") {");
        line("        return switch (index) {");
        out.append(cases);
        line("            default -> super.call" + count + "(" + String.join(", ", actual) + ");");
        line("        };");
        line("    }");
    }

    /** What the bridge gets for a call with so many positional arguments. */
    private static List<String> passed(Callable callable, int count) {
        List<String> passed = new ArrayList<>();
        int next = 0;
        for (Parameter parameter : callable.signature().parameters()) {
            switch (parameter.kind()) {
                case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD -> passed.add(next < count ? NAMES[next++] : "null");
                case KEYWORD_ONLY -> passed.add("null");
                case VAR_KEYWORD -> passed.add("new PDict()");
                case VAR_POSITIONAL -> {
                    passed.add(next == count ? "NO_ARGUMENTS"
                            : "new Object[] {" + String.join(", ", List.of(NAMES).subList(next, count)) + "}");
                    next = count;
                }
            }
        }
        return passed;
    }

    private void complete() {
        if (holder.callables().isEmpty()) {
            return;
        }
        line("");
        line("    @Override");
        line("    public Object call(int index, Object[] args) {");
        line("        return switch (index) {");
        for (int i = 0; i < holder.callables().size(); i++) {
            List<String> passed = new ArrayList<>();
            List<Parameter> parameters = holder.callables().get(i).signature().parameters();
            for (int p = 0; p < parameters.size(); p++) {
                String cast = switch (parameters.get(p).kind()) {
                    case VAR_POSITIONAL -> "(Object[]) ";
                    case VAR_KEYWORD -> "(PDict) ";
                    default -> "";
                };
                passed.add(cast + "args[" + p + "]");
            }
            line("            case " + i + " -> " + bridges.name(i) + "(" + String.join(", ", passed) + ");");
        }
        line("            default -> super.call(index, args);");
        line("        };");
        line("    }");
    }

    private void nodes() {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < holder.functions(); i++) {
            String node = holder.callables().get(i).node();
            if (!node.isEmpty()) {
                cases.append("            case ").append(i).append(" -> ").append(node).append(".create();\n");
            }
        }
        if (cases.isEmpty()) {
            return;
        }
        line("");
        line("    @Override");
        line("    public org.cinder.builtin.BuiltinNode createNode(int index) {");
        line("        return switch (index) {");
        out.append(cases);
        line("            default -> null;");
        line("        };");
        line("    }");
    }

    /** CPython looks at the receiver before it counts arguments, so this check runs before counts are reported. */
    private void checkSelf() {
        Map<String, String> cases = new LinkedHashMap<>();
        for (int i = 0; i < holder.functions(); i++) {
            Callable callable = holder.callables().get(i);
            if (callable.kind() == Kind.METHOD || callable.kind() == Kind.SLOT_WRAPPER) {
                String check = bridges.receiver(callable, "self", "spec.name()");
                if (!check.equals("self")) {
                    cases.merge(check, Integer.toString(i), (known, more) -> known + ", " + more);
                }
            }
        }
        if (cases.isEmpty()) {
            return;
        }
        line("");
        line("    @Override");
        line("    @TruffleBoundary");
        line("    protected void checkSelf(BuiltinSpec spec, Object self) {");
        line("        Object checked = switch (spec.index()) {");
        cases.forEach((check, indexes) -> line("            case " + indexes + " -> " + check + ";"));
        line("            default -> self;");
        line("        };");
        line("        assert checked != null;");
        line("    }");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
