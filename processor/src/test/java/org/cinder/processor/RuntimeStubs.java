// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.Map;

/**
 * The run-time types that holders and tables mention, reduced to their declarations: the real ones are in a module that
 * needs the processor first.
 */
final class RuntimeStubs {
    /** Source text, without its package, by class name. */
    static final Map<String, String> SOURCES = Map.ofEntries(
            stub("com.oracle.truffle.api.strings.TruffleString", "public final class TruffleString {}"),
            stub("com.oracle.truffle.api.CompilerDirectives", """
                    public final class CompilerDirectives {
                        public @interface TruffleBoundary {
                            boolean transferToInterpreterOnException() default true;
                        }
                    }
                    """),
            stub("org.cinder.object.PythonObject", "public class PythonObject {}"),
            stub("org.cinder.object.PNone", """
                    public class PNone extends PythonObject {
                        public static final PNone NONE = new PNone();
                    }
                    """),
            stub("org.cinder.object.list.PList", "public class PList extends org.cinder.object.PythonObject {}"),
            stub("org.cinder.object.dict.PDict", "public class PDict extends org.cinder.object.PythonObject {}"),
            stub("org.cinder.object.type.PythonClass",
                    "public class PythonClass extends org.cinder.object.PythonObject {}"),
            stub("org.cinder.object.number.PInt", """
                    public class PInt {
                        public static Object of(java.math.BigInteger value) { return value; }
                    }
                    """),
            stub("org.cinder.object.str.Text", """
                    import com.oracle.truffle.api.strings.TruffleString;
                    public class Text {
                        public static final TruffleString EMPTY = of("");
                        public static TruffleString of(String text) { return new TruffleString(); }
                    }
                    """),
            stub("org.cinder.context.CinderContext", """
                    public class CinderContext {
                        public static CinderContext get(Object node) { return null; }
                    }
                    """),
            stub("org.cinder.builtin.BuiltinKind", """
                    public enum BuiltinKind { FUNCTION, METHOD, CLASS_METHOD, STATIC_METHOD, NEW, SLOT_WRAPPER }
                    """),
            stub("org.cinder.builtin.BuiltinSignature", """
                    public class BuiltinSignature {
                        public BuiltinSignature(String names, int only, int positional, int required, boolean args,
                                long requiredKeywords, boolean kwargs) {}
                    }
                    """),
            stub("org.cinder.builtin.BuiltinSpec", """
                    public class BuiltinSpec {
                        public static final int INLINE = 1;
                        public static final int TUPLE_PARSED = 2;
                        public static final int LOOKS_AT_CALLER = 4;
                        public BuiltinSpec(BuiltinTable table, int index, String name, BuiltinKind kind, String text,
                                String doc, BuiltinSignature signature, int flags) {}
                        public static BuiltinSpec property(BuiltinTable table, String name, String doc, int getter,
                                int setter, int deleter, boolean inline) { return null; }
                        public String name() { return ""; }
                        public int index() { return 0; }
                    }
                    """),
            stub("org.cinder.builtin.BuiltinTable", """
                    public abstract class BuiltinTable {
                        protected String owner() { return null; }
                        protected static final Object[] NO_ARGUMENTS = {};
                        protected BuiltinTable(String owner, String module) {}
                        protected abstract BuiltinSpec[] createSpecs();
                        public Object call0(int index) { return null; }
                        public Object call1(int index, Object a) { return null; }
                        public Object call2(int index, Object a, Object b) { return null; }
                        public Object call3(int index, Object a, Object b, Object c) { return null; }
                        public Object call(int index, Object[] args) { return null; }
                        protected void checkSelf(BuiltinSpec spec, Object self) {}
                    }
                    """),
            stub("org.cinder.builtin.ArgumentConversion", """
                    import com.oracle.truffle.api.strings.TruffleString;
                    import java.math.BigInteger;
                    import org.cinder.object.type.PythonClass;
                    public class ArgumentConversion {
                        public static long toLong(Object a) { return 0; }
                        public static int toInt(Object a) { return 0; }
                        public static double toDouble(Object a) { return 0; }
                        public static boolean toBoolean(Object a) { return false; }
                        public static BigInteger toBigInteger(Object a) { return null; }
                        public static TruffleString toText(Object a, String what) { return null; }
                        public static <T> T wrongType(Object a, String what, String expected) { return null; }
                        public static <T> T wrongSelf(Object a, String n, String o, boolean s) { return null; }
                        public static TruffleString selfText(Object a, String n, String o, boolean s) { return null; }
                        public static long selfLong(Object a, String n, String o, boolean slot) { return 0; }
                        public static double selfDouble(Object a, String n, String o, boolean slot) { return 0; }
                        public static BigInteger selfBigInteger(Object a, String n, String o, boolean s) {
                            return null;
                        }
                        public static Object selfInt(Object a, String n, String o, boolean slot) { return a; }
                        public static Object selfFloat(Object a, String n, String o, boolean slot) { return a; }
                        public static Object selfStr(Object a, String n, String o, boolean slot) { return a; }
                        public static Object selfBool(Object a, String n, String o, boolean slot) { return a; }
                        public static PythonClass newClass(Object a, String owner) { return null; }
                        public static PythonClass classReceiver(Object a, String name, String owner) { return null; }
                    }
                    """));

    private RuntimeStubs() {}

    private static Map.Entry<String, String> stub(String className, String source) {
        return Map.entry(className, source);
    }
}
