// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.error;

/**
 * A syntax error found in Python source, with everything Python's SyntaxError object shows. It carries no Java stack
 * trace: it is a result of parsing, and the caller turns it into the guest exception.
 */
public final class PythonSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The Python class of the error. */
    public enum Type {
        SYNTAX("SyntaxError"),
        INDENTATION("IndentationError"),
        TAB("TabError"),
        /** The source nests too deeply; CPython reports that without a position. */
        MEMORY("MemoryError");

        private final String pythonName;

        Type(String pythonName) {
            this.pythonName = pythonName;
        }

        /** The name of the exception class in Python. */
        public String pythonName() {
            return pythonName;
        }
    }

    private final Type type;
    private final String fileName;
    private final int line;
    private final int column;
    private final int endLine;
    private final int endColumn;
    private final String text;
    private final boolean atEndOfInput;

    public PythonSyntaxException(Type type, String message, String fileName, ErrorRange range, String text) {
        this(type, message, fileName, range, text, false);
    }

    public PythonSyntaxException(
            Type type, String message, String fileName, ErrorRange range, String text, boolean atEndOfInput) {
        super(message, null, false, false);
        this.type = type;
        this.fileName = fileName;
        this.line = range.line();
        this.column = range.column();
        this.endLine = range.endLine();
        this.endColumn = range.endColumn();
        this.text = text;
        this.atEndOfInput = atEndOfInput;
    }

    /** SyntaxError, IndentationError or TabError. */
    public Type type() {
        return type;
    }

    /** {@code filename} of the Python exception. */
    public String fileName() {
        return fileName;
    }

    /** {@code lineno}, from 1; 0 when the error has no position (then only the message is to be shown). */
    public int line() {
        return line;
    }

    /** {@code offset}: characters from 1. */
    public int column() {
        return column;
    }

    /** {@code end_lineno}. */
    public int endLine() {
        return endLine;
    }

    /** {@code end_offset}: 0 or -1 when CPython leaves the end open. */
    public int endColumn() {
        return endColumn;
    }

    /** {@code text}: the source line, or null when unknown. */
    public String text() {
        return text;
    }

    /** Whether more input could make the source valid: a prompt then asks for another line. */
    public boolean atEndOfInput() {
        return atEndOfInput;
    }

    /** The same error marked as caused by the end of the source. */
    public PythonSyntaxException markedAtEndOfInput() {
        return new PythonSyntaxException(
                type, getMessage(), fileName, new ErrorRange(line, column, endLine, endColumn), text, true);
    }
}
