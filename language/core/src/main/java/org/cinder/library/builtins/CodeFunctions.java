// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.frame.CallerFrame;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.function.PCell;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.parser.token.SourceEnd;
import org.cinder.translate.DynamicCode;
import org.cinder.translate.TreeFromObjects;
import org.cinder.translate.TreeToObjects;

/** {@code compile}, {@code eval} and {@code exec}. */
@Builtins(module = "builtins")
public final class CodeFunctions {
    private static final TruffleString T_BUILTINS = Text.of("__builtins__");
    private static final TruffleString T_BUILTINS_MODULE = Text.of("builtins");
    private static final long ONLY_AST = 0x400;
    private static final long DONT_IMPLY_DEDENT = 0x200;
    private static final long ALLOW_INCOMPLETE_INPUT = 0x4000;
    /** Flags of {@code __future__} features, of allowed top-level await, of type comments and incomplete input. */
    private static final long KNOWN_FLAGS = 0x1fe0000 | 0x7610;

    private CodeFunctions() {}

    @Builtin(value = "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, "
            + "_feature_version=-1)",
            doc = "Compile source text into a code object for exec() or eval().\n\n"
                    + "The mode is 'exec' for a module, 'single' for one interactive statement, 'eval' for an "
                            + "expression.")
    static Object compile(Object source, Object filename, TruffleString mode, long flags, boolean dontInherit,
            long optimize,
            long featureVersion) {
        String file = fileName(filename);
        String kind = Text.toJava(mode);
        if ((flags & ~(KNOWN_FLAGS | ONLY_AST)) != 0) {
            throw Errors.valueError("compile(): unrecognised flags");
        }
        if (optimize < -1 || optimize > 2) {
            throw Errors.valueError("compile(): invalid optimize value");
        }
        if (!kind.equals("exec") && !kind.equals("eval") && !kind.equals("single")) {
            if (kind.equals("func_type")) {
                throw Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
            }
            throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        }
        if (source instanceof PCode) {
            return source;
        }
        SourceEnd end = new SourceEnd((flags & DONT_IMPLY_DEDENT) == 0, (flags & ALLOW_INCOMPLETE_INPUT) != 0);
        if ((flags & ONLY_AST) != 0) {
            return TreeFromObjects.isNode(source) ? source
                    : TreeToObjects.convert(DynamicCode.parse(sourceText(source, "compile", "string, bytes or AST"),
                            file, kind, end));
        }
        if (TreeFromObjects.isNode(source)) {
            return optimized(DynamicCode.ofTree((org.cinder.ast.Mod) TreeFromObjects.convert(source), file, kind,
                    null), optimize);
        }
        return optimized(DynamicCode.compile(sourceText(source, "compile", "string, bytes or AST"), file, kind, end),
                optimize);
    }

    private static PCode optimized(PCode code, long level) {
        return level < 0 ? code : DynamicCode.optimized(code, (int) level);
    }

    private static String fileName(Object filename) {
        TruffleString text = Text.asString(filename);
        if (text != null) {
            return Text.toJava(text);
        }
        byte[] bytes = ByteArrays.orNull(filename);
        if (bytes != null) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Object path = Calls.special(filename, SpecialMethod.FSPATH);
        if (path == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not %s", PythonClass.of(filename));
        }
        return fileName(path);
    }

    /** The source as str or bytes. */
    private static Object sourceText(Object source, String function, String expected) {
        TruffleString text = Text.asString(source);
        if (text != null) {
            if (text.indexOfCodePointUncached(0, 0, Text.length(text), Text.ENCODING) < 0) {
                return text;
            }
        } else {
            byte[] bytes = ByteArrays.orNull(source);
            if (bytes == null) {
                throw Errors.typeError("%s() arg 1 must be a %s object", function, expected);
            }
            if (ByteArrays.indexOf(bytes, (byte) 0) < 0) {
                return new PBytes(bytes);
            }
        }
        throw Errors.of(ExceptionTypes.SYNTAX_ERROR, "source code string cannot contain null bytes");
    }

    @Builtin(value = "eval(source, globals=None, locals=None, /)",
            doc = "Evaluate an expression, given as text or as a code object made by compile().\n\n"
                    + "The globals must be a dictionary, the locals any mapping; by default they are those of the "
                            + "caller.")
    static Object eval(Object source, Object globals, Object locals) {
        if (locals != PNone.NONE && !isMapping(locals)) {
            throw Errors.typeError("locals must be a mapping");
        }
        if (globals != PNone.NONE && !(globals instanceof PDict)) {
            throw Errors.typeError(isMapping(globals) ? "globals must be a real dict; try eval(code, {}, mapping)"
                    : "globals must be a dict");
        }
        PDict globalScope = globalScope(globals);
        Object localScope = localScope(globals, globalScope, locals);
        if (source instanceof PCode code) {
            if (code.body().freeNames().length > 0) {
                throw Errors.typeError("code object passed to eval() may not contain free variables");
            }
            return DynamicCode.run(code, globalScope, localScope);
        }
        Object text = withoutIndent(sourceText(source, "eval", "string, bytes or code"));
        return DynamicCode.run(DynamicCode.compile(text, "<string>", "eval"), globalScope, localScope);
    }

    private static Object withoutIndent(Object source) {
        if (source instanceof TruffleString text) {
            int start = 0;
            while (start < Text.length(text) && isBlank(Text.codePointAt(text, start))) {
                start++;
            }
            return Text.substring(text, start, Text.length(text));
        }
        byte[] bytes = ((PBytes) source).bytes();
        int start = 0;
        while (start < bytes.length && isBlank(bytes[start])) {
            start++;
        }
        return new PBytes(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    @Builtin(value = "exec(source, globals=None, locals=None, /, *, closure=None)",
            doc = "Execute statements, given as text or as a code object made by compile().\n\n"
                    + "The globals must be a dictionary, the locals any mapping; by default they are those of the "
                            + "caller.\n"
                    + "The closure must be a tuple of cells if the code object has free variables.")
    static void exec(Object source, Object globals, Object locals, Object closure) {
        if (globals != PNone.NONE && !(globals instanceof PDict)) {
            throw Errors.typeError("exec() globals must be a dict, not %s", PythonClass.of(globals));
        }
        if (locals != PNone.NONE && !isMapping(locals)) {
            throw Errors.typeError("locals must be a mapping or None, not %s", PythonClass.of(locals));
        }
        PDict globalScope = globalScope(globals);
        Object localScope = localScope(globals, globalScope, locals);
        if (source instanceof PCode code) {
            DynamicCode.run(code, globalScope, localScope, cells(code, closure));
            return;
        }
        if (closure != PNone.NONE) {
            throw Errors.typeError("closure can only be used when source is a code object");
        }
        Object text = sourceText(source, "exec", "string, bytes or code");
        DynamicCode.run(DynamicCode.compile(text, "<string>", "exec"), globalScope, localScope);
    }

    private static PCell[] cells(PCode code, Object closure) {
        int count = code.body().freeNames().length;
        if (count == 0) {
            if (closure != PNone.NONE) {
                throw Errors.typeError("cannot use a closure with this code object");
            }
            return PFunction.NO_CLOSURE;
        }
        if (closure instanceof PTuple tuple && tuple.length() == count) {
            PCell[] cells = new PCell[count];
            for (int i = 0; i < count; i++) {
                if (!(tuple.get(i) instanceof PCell cell)) {
                    break;
                }
                cells[i] = cell;
            }
            if (cells[count - 1] != null) {
                return cells;
            }
        }
        throw Errors.typeError("code object requires a closure of exactly length %d", count);
    }

    private static PDict globalScope(Object globals) {
        PDict scope = globals instanceof PDict dict ? dict : CallerFrame.globals();
        if (scope == null) {
            throw Errors.systemError("globals and locals cannot be NULL");
        }
        if (scope.get(T_BUILTINS) == null) {
            CinderContext context = CinderContext.get(null);
            Object module = context.sysModules().get(T_BUILTINS_MODULE);
            scope.put(T_BUILTINS, module == null ? context.builtins() : module);
        }
        return scope;
    }

    private static Object localScope(Object globals, PDict globalScope, Object locals) {
        if (locals != PNone.NONE) {
            return locals;
        }
        return globals == PNone.NONE ? CallerFrame.locals() : globalScope;
    }

    private static boolean isMapping(Object value) {
        return PythonClass.of(value).special(SpecialMethod.GETITEM) != null;
    }
}
