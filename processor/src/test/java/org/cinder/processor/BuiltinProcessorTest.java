// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The generated table and the compile errors, for holders given as source. */
final class BuiltinProcessorTest {
    private static final String OF_STR = "@Builtins(type = \"str\")";
    private static final String OF_MODULE = "@Builtins(module = \"sample\")";

    @Test
    void methodWithDefaults() {
        String table = table(OF_STR, """
                @Builtin(value = "center($self, width, fillchar=' ', /)", doc = "Center \\"it\\".")
                static Object center(TruffleString self, long width, TruffleString fillchar) { return self; }
                """);
        assertContains(table, "new BuiltinSpec(this, 0, \"center\", BuiltinKind.METHOD, "
                + "\"($self, width, fillchar=' ', /)\"");
        assertContains(table, "\"Center \\\"it\\\".\"");
        assertContains(table, "case 0 -> center_0(a, b, null);");
        assertContains(table, "case 0 -> center_0(a, b, c);");
        assertContains(table, "a1 instanceof Long v ? (long) v : ArgumentConversion.toLong(a1)");
        assertContains(table, "ArgumentConversion.toText(a2, \"center() argument 2\")");
        assertContains(table, "@TruffleBoundary(transferToInterpreterOnException = false)\n"
                + "    private static Object center_0(");
        assertFalse(table.contains("call1("), "no call with the receiver alone is legal");
    }

    @Test
    void inlineBuiltinsHaveNoBoundary() {
        String table = table(OF_MODULE, """
                @Builtin(value = "fast(x, /)", inline = true)
                static double fast(double x) { return x; }
                """);
        assertFalse(table.contains("@TruffleBoundary(transferToInterpreterOnException = false)"));
        assertContains(table, "BuiltinSpec.INLINE)");
    }

    @Test
    void kindsFollowFromNameAndReceiver() {
        String table = table(OF_STR, """
                @Builtin("__add__($self, value, /)") static Object add(Object self, Object value) { return self; }
                @Builtin("__reduce__($self, /)") static Object reduce(Object self) { return self; }
                @Builtin("__new__($cls, x=None)") static Object make(PythonClass cls, Object x) { return x; }
                @Builtin("fromkeys($cls, x, /)") static Object fromkeys(PythonClass cls, Object x) { return x; }
                @Builtin("maketrans(x, /)") static Object maketrans(Object x) { return x; }
                @Builtin(value = "__len__($self, /)", kind = Kind.METHOD) static long len(Object self) { return 0; }
                """);
        assertContains(table, "\"__add__\", BuiltinKind.SLOT_WRAPPER");
        assertContains(table, "\"__reduce__\", BuiltinKind.METHOD");
        assertContains(table, "\"__new__\", BuiltinKind.NEW, \"($type, /, x=None)\"");
        assertContains(table, "\"fromkeys\", BuiltinKind.CLASS_METHOD");
        assertContains(table, "\"maketrans\", BuiltinKind.STATIC_METHOD, \"(x, /)\"");
        assertContains(table, "\"__len__\", BuiltinKind.METHOD");
        assertContains(table, "ArgumentConversion.newClass(a0, \"str\")");
    }

    @Test
    void variadicParametersAndContext() {
        String table = table(OF_MODULE, """
                @Builtin("show(*args, sep=' ', **more)")
                static void show(CinderContext context, Object[] args, Object sep, PDict more) {}
                """);
        assertContains(table, "case 0 -> show_0(NO_ARGUMENTS, null, new PDict());");
        assertContains(table, "case 0 -> show_0(new Object[] {a, b}, null, new PDict());");
        assertContains(table, "case 0 -> show_0((Object[]) args[0], args[1], (PDict) args[2]);");
        assertContains(table, "org.cinder.context.CinderContext.get(null),");
        assertContains(table, "return PNone.NONE;");
    }

    @Test
    void propertiesShareOneEntry() {
        String table = table(OF_STR, """
                @Getter(value = "size", doc = "Size.") static long size(PList self) { return 0; }
                @Setter("size") static void setSize(PList self, Object value) {}
                @Deleter("size") static void deleteSize(PList self) {}
                """);
        assertContains(table, "BuiltinSpec.property(this, \"size\", \"Size.\", 0, 1, 2, false)");
        assertContains(table, "case 1 -> setSize_1(a, b);");
    }

    @Test
    void sharedByTypes() {
        String table = table("@Builtins(types = {\"one\", \"two\"})", """
                @Builtin("__init__($self, text, /)") static void init(PDict self, TruffleString text) { }
                """);
        assertContains(table, "Table(String type) {\n        super(type, null);");
        assertContains(table, "    private Object init_0(Object a0, Object a1) {");
        assertContains(table, "owner() + \"() argument\"");
        assertContains(table, "\"__init__\", owner(), true)");
    }

    @Test
    void aliasesAndHiddenSignatures() {
        String table = table(OF_MODULE, """
                @Builtin(value = "f(x, /)", aliases = {"g", "h"}, hideSignature = true, tupleParsed = true,
                        looksAtCaller = true)
                static Object f(Object x) { return x; }
                """);
        for (String name : List.of("f", "g", "h")) {
            assertContains(table, "new BuiltinSpec(this, 0, \"" + name + "\", BuiltinKind.FUNCTION, null,");
        }
        assertContains(table, "BuiltinSpec.TUPLE_PARSED | BuiltinSpec.LOOKS_AT_CALLER");
    }

    /** Compiles the generated conversions of every type; warnings fail the test. */
    @Test
    void everyConversionCompiles() {
        String parameters = "(long a, int b, double c, boolean d, TruffleString e, BigInteger f, PList g, Object h)";
        String table = table(OF_MODULE, """
                @Builtin("required(a, b, c, d, e, f, g, h, /)")
                static BigInteger required%1$s { return f; }
                @Builtin("optional(a=1, b=2, c=1.5, d=True, e='x', f=3, g=None, h=-1)")
                static int optional%1$s { return b; }
                @Builtin(value = "inlined(a=1, b=2, c=1.5, d=True, e=None, f=None, g=None, h='y')", inline = true)
                static boolean inlined%1$s { return d; }
                """.formatted(parameters));
        assertContains(table, "private static final TruffleString C0 = Text.of(\"x\");");
        assertContains(table, "return org.cinder.object.number.PInt.of(Holder.required(");
        assertContains(table, "return (long) Holder.optional(");
        assertContains(table, "a7 == null ? (Object) (-1L) : a7");
        assertContains(table, "a6 == null || a6 == PNone.NONE ? null : a6 instanceof org.cinder.object.list.PList v");
    }

    @Test
    void everyReceiverCompiles() {
        for (String type : List.of("int", "float", "str", "bool", "object")) {
            for (String java : List.of("Object", "long", "double", "boolean", "TruffleString", "BigInteger", "PList")) {
                table("@Builtins(type = \"" + type + "\")", """
                        @Builtin("m($self, /)") static void m(%1$s self) {}
                        @Builtin("__neg__($self, /)") static Object negative(%1$s self) { return self; }
                        """.formatted(java));
            }
        }
    }

    @Test
    void outputIsDeterministic() {
        String members = """
                @Builtin("b(x='1', y='2')") static Object b(Object x, Object y) { return x; }
                @Builtin("a(x='2', y='1')") static Object a(Object x, Object y) { return x; }
                """;
        assertEquals(table(OF_MODULE, members), table(OF_MODULE, members));
    }

    @Test
    void mistakesInMethods() {
        assertError("@Builtin(\"f(a, b)\") static Object f(Object a) { return a; }",
                "declares 2 parameter(s) (a,b), but the Java method takes 1");
        assertError("@Builtin(\"f(a\") static Object f(Object a) { return a; }", "bad text signature");
        assertError("@Builtin(\"f(a)\") Object f(Object a) { return a; }", "static method that is not private");
        assertError("@Builtin(\"f(a)\") static Object f(String a) { return a; }",
                "parameter 'a' has the Java type java.lang.String; possible are");
        assertError("@Builtin(\"f(*a)\") static Object f(Object a) { return a; }", "*a needs a Java parameter of type");
        assertError("@Builtin(\"f(a)\") static Object f(Object[] a) { return a; }", "only a * parameter");
        assertError("@Builtin(\"f(**a)\") static Object f(Object a) { return a; }", "**a needs a Java parameter");
        assertError("@Builtin(\"f(a=None)\") static Object f(long a) { return a; }",
                "the default None of 'a' does not fit the Java type long");
        assertError("@Builtin(\"f()\") static String f() { return null; }", "cannot return String");
        assertError("@Builtin(\"f()\") static byte[] f() { return null; }", "cannot return byte[]");
        assertError("@Builtin(\"f($self)\") static Object f(Object a) { return a; }", "has no receiver");
        assertError("@Builtin(\"f()\") static void f() {} @Builtin(\"f()\") static void g() {}", "declared twice");
        assertError("@Getter(\"x\") static Object x(Object self) { return self; }", "attributes belong to types");
    }

    @Test
    void mistakesInHolders() {
        assertHolderError("@Builtins final class Holder {}", "needs type");
        assertHolderError("@Builtins(type = \"x\") class Holder {}", "must be a final class");
        assertHolderError("class Holder { @Builtin(\"f()\") static void f() {} }", "must be annotated with @Builtins");
        assertHolderError("""
                @Builtins(type = "x") final class Holder { @Setter("y") static void y(Object self, Object value) {} }
                """, "attribute 'y' has no @Getter");
        assertHolderError("class Holder { @Builtins(type = \"x\") static final class Inner {} }", "top-level class");
    }

    private static String table(String annotation, String members) {
        Compilation compilation = Compilation.ofHolder(annotation, members);
        assertEquals(List.of(), compilation.errors());
        assertEquals(List.of(), compilation.warnings());
        return compilation.table();
    }

    private static void assertContains(String table, String part) {
        assertTrue(table.contains(part), () -> "not found: " + part + "\nin:\n" + table);
    }

    private static void assertError(String member, String message) {
        assertOneError(Compilation.ofHolder(OF_MODULE, member), message);
    }

    private static void assertHolderError(String source, String message) {
        assertOneError(Compilation.of("sample.Holder", source), message);
    }

    private static void assertOneError(Compilation compilation, String message) {
        assertEquals(1, compilation.errors().size(), () -> compilation.errors().toString());
        assertTrue(compilation.errors().getFirst().contains(message), compilation.errors().getFirst());
        assertEquals("", compilation.table());
    }
}
