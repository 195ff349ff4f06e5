// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

/** Docstrings of the builtin exception classes, which share their constructors and so can't have them there. */
final class ExceptionDocs {
    private ExceptionDocs() {}

    /** The docstring, or null for other classes. */
    static String of(String className) {
        return switch (className) {
            case "BaseException" -> "The root of all exception classes.";
            case "Exception" -> "The class to derive from for what programs may handle.";
            case "GeneratorExit" -> "Raised in a generator or coroutine that is being closed.";
            case "KeyboardInterrupt" -> "The user asked the program to stop.";
            case "SystemExit" -> "Ends the program; its code becomes the exit status.";
            case "ArithmeticError" -> "The parent of errors in calculations.";
            case "AssertionError" -> "What an assert statement claims does not hold.";
            case "AttributeError" -> "An object has no such attribute, or does not let it be changed.";
            case "BufferError" -> "An operation on a buffer is not possible now.";
            case "EOFError" -> "The input ended where more was expected.";
            case "ImportError" -> "A module, or a name in one, can't be imported.";
            case "LookupError" -> "The parent of errors about indexes and keys.";
            case "MemoryError" -> "There is not enough memory for an operation.";
            case "NameError" -> "A name stands for nothing here.";
            case "OSError" -> "The operating system refused a request.";
            case "ReferenceError" -> "The object behind a weak proxy is gone.";
            case "RuntimeError" -> "An error that fits no other class.";
            case "StopAsyncIteration" -> "An asynchronous iterator has no more items.";
            case "StopIteration" -> "An iterator has no more items; value is a generator's result.";
            case "SyntaxError" -> "Source text that is no Python.";
            case "SystemError" -> "The interpreter itself made a mistake.";
            case "TypeError" -> "An operation does not work on objects of this type.";
            case "ValueError" -> "An argument has the right type but no possible value.";
            case "Warning" -> "The parent of all warning categories.";
            case "FloatingPointError" -> "A calculation with floats failed.";
            case "OverflowError" -> "A result does not fit its type.";
            case "ZeroDivisionError" -> "The divisor is zero.";
            case "ModuleNotFoundError" -> "There is no module of that name.";
            case "IndexError" -> "An index lies outside of the sequence.";
            case "KeyError" -> "A mapping has no such key.";
            case "UnboundLocalError" -> "A local variable is used before it has a value.";
            case "BlockingIOError" -> "An operation would have to wait where that is not wanted.";
            case "ChildProcessError" -> "An operation on a child process failed.";
            case "ConnectionError" -> "The parent of errors about connections.";
            case "FileExistsError" -> "The file to be made is there already.";
            case "FileNotFoundError" -> "There is no such file or directory.";
            case "InterruptedError" -> "A signal interrupted a system call.";
            case "IsADirectoryError" -> "A file was expected, but it is a directory.";
            case "NotADirectoryError" -> "A directory was expected, but it is something else.";
            case "PermissionError" -> "The user has no right to do this.";
            case "ProcessLookupError" -> "There is no such process.";
            case "TimeoutError" -> "The system took longer than allowed.";
            case "BrokenPipeError" -> "Nobody reads what is written to a pipe or connection.";
            case "ConnectionAbortedError" -> "A connection was given up by the other side while it was made.";
            case "ConnectionRefusedError" -> "Nobody listens at the other side.";
            case "ConnectionResetError" -> "The other side dropped the connection.";
            case "NotImplementedError" -> "A method that subclasses must define, or that is still to be written.";
            case "RecursionError" -> "Calls are nested too deeply.";
            case "IndentationError" -> "Lines are indented in a way that makes no blocks.";
            case "TabError" -> "Tabs and spaces are mixed so that the indentation is not clear.";
            case "UnicodeError" -> "The parent of errors in encoding and decoding text.";
            case "UnicodeDecodeError" -> "Bytes that an encoding can't turn into text.";
            case "UnicodeEncodeError" -> "Text that an encoding can't turn into bytes.";
            case "UnicodeTranslateError" -> "Text that can't be turned into other text.";
            case "BytesWarning" -> "Bytes are used in a way that is probably meant for text.";
            case "DeprecationWarning" -> "Developers should no longer use this.";
            case "EncodingWarning" -> "A text file is opened without saying its encoding.";
            case "FutureWarning" -> "This will behave differently some day; for users of a program.";
            case "ImportWarning" -> "An import may not do what is meant.";
            case "PendingDeprecationWarning" -> "This will be deprecated later.";
            case "ResourceWarning" -> "A file or the like was not closed.";
            case "RuntimeWarning" -> "Doubtful behavior of a running program.";
            case "SyntaxWarning" -> "Doubtful source text.";
            case "UnicodeWarning" -> "Doubtful handling of text.";
            case "UserWarning" -> "What warnings.warn() reports unless told otherwise.";
            case "BaseExceptionGroup" -> "Several exceptions that were raised together.";
            default -> null;
        };
    }
}
