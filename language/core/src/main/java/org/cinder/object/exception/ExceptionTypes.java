// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import org.cinder.builtins.BuiltinCatalog;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;

/** The builtin exception classes, in the order of the hierarchy. */
public final class ExceptionTypes {
    public static final PythonClass BASE_EXCEPTION = type("BaseException", BuiltinTypes.OBJECT);
    public static final PythonClass EXCEPTION = type("Exception", BASE_EXCEPTION);
    public static final PythonClass GENERATOR_EXIT = type("GeneratorExit", BASE_EXCEPTION);
    public static final PythonClass KEYBOARD_INTERRUPT = type("KeyboardInterrupt", BASE_EXCEPTION);
    public static final PythonClass SYSTEM_EXIT = withFields("SystemExit", BASE_EXCEPTION);
    public static final PythonClass BASE_EXCEPTION_GROUP = withFields("BaseExceptionGroup", BASE_EXCEPTION);
    public static final PythonClass ARITHMETIC_ERROR = type("ArithmeticError", EXCEPTION);
    public static final PythonClass ASSERTION_ERROR = type("AssertionError", EXCEPTION);
    public static final PythonClass ATTRIBUTE_ERROR = withFields("AttributeError", EXCEPTION);
    public static final PythonClass BUFFER_ERROR = type("BufferError", EXCEPTION);
    public static final PythonClass EOF_ERROR = type("EOFError", EXCEPTION);
    public static final PythonClass IMPORT_ERROR = withFields("ImportError", EXCEPTION);
    public static final PythonClass LOOKUP_ERROR = type("LookupError", EXCEPTION);
    public static final PythonClass MEMORY_ERROR = type("MemoryError", EXCEPTION);
    public static final PythonClass NAME_ERROR = withFields("NameError", EXCEPTION);
    public static final PythonClass OS_ERROR = withFields("OSError", EXCEPTION);
    public static final PythonClass REFERENCE_ERROR = type("ReferenceError", EXCEPTION);
    public static final PythonClass RUNTIME_ERROR = type("RuntimeError", EXCEPTION);
    public static final PythonClass STOP_ASYNC_ITERATION = type("StopAsyncIteration", EXCEPTION);
    public static final PythonClass STOP_ITERATION = withFields("StopIteration", EXCEPTION);
    public static final PythonClass SYNTAX_ERROR = withFields("SyntaxError", EXCEPTION);
    public static final PythonClass SYSTEM_ERROR = type("SystemError", EXCEPTION);
    public static final PythonClass TYPE_ERROR = type("TypeError", EXCEPTION);
    public static final PythonClass VALUE_ERROR = type("ValueError", EXCEPTION);
    public static final PythonClass WARNING = type("Warning", EXCEPTION);
    public static final PythonClass FLOATING_POINT_ERROR = type("FloatingPointError", ARITHMETIC_ERROR);
    public static final PythonClass OVERFLOW_ERROR = type("OverflowError", ARITHMETIC_ERROR);
    public static final PythonClass ZERO_DIVISION_ERROR = type("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final PythonClass MODULE_NOT_FOUND_ERROR = type("ModuleNotFoundError", IMPORT_ERROR);
    public static final PythonClass INDEX_ERROR = type("IndexError", LOOKUP_ERROR);
    public static final PythonClass KEY_ERROR = type("KeyError", LOOKUP_ERROR);
    public static final PythonClass UNBOUND_LOCAL_ERROR = type("UnboundLocalError", NAME_ERROR);
    public static final PythonClass BLOCKING_IO_ERROR = type("BlockingIOError", OS_ERROR);
    public static final PythonClass CHILD_PROCESS_ERROR = type("ChildProcessError", OS_ERROR);
    public static final PythonClass CONNECTION_ERROR = type("ConnectionError", OS_ERROR);
    public static final PythonClass FILE_EXISTS_ERROR = type("FileExistsError", OS_ERROR);
    public static final PythonClass FILE_NOT_FOUND_ERROR = type("FileNotFoundError", OS_ERROR);
    public static final PythonClass INTERRUPTED_ERROR = type("InterruptedError", OS_ERROR);
    public static final PythonClass IS_A_DIRECTORY_ERROR = type("IsADirectoryError", OS_ERROR);
    public static final PythonClass NOT_A_DIRECTORY_ERROR = type("NotADirectoryError", OS_ERROR);
    public static final PythonClass PERMISSION_ERROR = type("PermissionError", OS_ERROR);
    public static final PythonClass PROCESS_LOOKUP_ERROR = type("ProcessLookupError", OS_ERROR);
    public static final PythonClass TIMEOUT_ERROR = type("TimeoutError", OS_ERROR);
    public static final PythonClass BROKEN_PIPE_ERROR = type("BrokenPipeError", CONNECTION_ERROR);
    public static final PythonClass CONNECTION_ABORTED_ERROR = type("ConnectionAbortedError", CONNECTION_ERROR);
    public static final PythonClass CONNECTION_REFUSED_ERROR = type("ConnectionRefusedError", CONNECTION_ERROR);
    public static final PythonClass CONNECTION_RESET_ERROR = type("ConnectionResetError", CONNECTION_ERROR);
    public static final PythonClass NOT_IMPLEMENTED_ERROR = type("NotImplementedError", RUNTIME_ERROR);
    public static final PythonClass RECURSION_ERROR = type("RecursionError", RUNTIME_ERROR);
    public static final PythonClass INDENTATION_ERROR = type("IndentationError", SYNTAX_ERROR);
    public static final PythonClass TAB_ERROR = type("TabError", INDENTATION_ERROR);
    public static final PythonClass UNICODE_ERROR = type("UnicodeError", VALUE_ERROR);
    public static final PythonClass UNICODE_DECODE_ERROR = withFields("UnicodeDecodeError", UNICODE_ERROR);
    public static final PythonClass UNICODE_ENCODE_ERROR = withFields("UnicodeEncodeError", UNICODE_ERROR);
    public static final PythonClass UNICODE_TRANSLATE_ERROR = withFields("UnicodeTranslateError", UNICODE_ERROR);
    public static final PythonClass BYTES_WARNING = type("BytesWarning", WARNING);
    public static final PythonClass DEPRECATION_WARNING = type("DeprecationWarning", WARNING);
    public static final PythonClass ENCODING_WARNING = type("EncodingWarning", WARNING);
    public static final PythonClass FUTURE_WARNING = type("FutureWarning", WARNING);
    public static final PythonClass IMPORT_WARNING = type("ImportWarning", WARNING);
    public static final PythonClass PENDING_DEPRECATION_WARNING = type("PendingDeprecationWarning", WARNING);
    public static final PythonClass RESOURCE_WARNING = type("ResourceWarning", WARNING);
    public static final PythonClass RUNTIME_WARNING = type("RuntimeWarning", WARNING);
    public static final PythonClass SYNTAX_WARNING = type("SyntaxWarning", WARNING);
    public static final PythonClass UNICODE_WARNING = type("UnicodeWarning", WARNING);
    public static final PythonClass USER_WARNING = type("UserWarning", WARNING);
    public static final PythonClass EXCEPTION_GROUP = exceptionGroup();

    private ExceptionTypes() {}

    /** The one builtin class with two bases. */
    private static PythonClass exceptionGroup() {
        String name = "ExceptionGroup";
        PythonClass group = define(name, BASE_EXCEPTION_GROUP, ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT);
        group.link(new PythonClass[] {BASE_EXCEPTION_GROUP, EXCEPTION}, new PythonClass[] {group, BASE_EXCEPTION_GROUP,
            EXCEPTION, BASE_EXCEPTION, BuiltinTypes.OBJECT});
        return group;
    }

    private static PythonClass type(String name, PythonClass base) {
        return define(name, base, ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT);
    }

    private static PythonClass withFields(String name, PythonClass base) {
        return define(name, base, ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT | ClassFlags.OWN_FIELDS);
    }

    private static PythonClass define(String name, PythonClass base, int flags) {
        return BuiltinTypes.define(name, base, PBaseException.class, flags, BuiltinCatalog.namespace(name));
    }
}
