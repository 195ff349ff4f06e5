// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cinder.parser.diagnosis.Diagnosis.Start;
import org.cinder.parser.error.ParseDiagnostics;
import org.cinder.parser.error.PythonSyntaxException;
import org.cinder.parser.token.SourceEnd;
import org.junit.jupiter.api.Test;

/** Wrong sources: class, range and text of the error are CPython 3.12's (see bad_snippets.py). */
final class SyntaxErrorTest {
    @Test
    void errorsEqualCPythons() throws IOException {
        List<BadSnippet> snippets = BadSnippet.readResource("bad-snippets.txt");
        assertTrue(snippets.size() >= 400);
        List<String> differences = new ArrayList<>();
        for (BadSnippet snippet : snippets) {
            String actual = snippet.actual();
            if (!actual.equals(snippet.expected())) {
                differences.add(snippet.source() + "\n  expected " + snippet.expected() + "\n  actual   " + actual);
            }
        }
        assertEquals(List.of(), differences);
    }

    private static PythonSyntaxException error(String source) {
        return assertThrows(PythonSyntaxException.class, () -> PythonParser.parseModule(source, "f.py"));
    }

    @Test
    void carriesFileNameAndLine() {
        PythonSyntaxException error = error("a = 1\nb = (1 2)\n");
        assertEquals("f.py", error.fileName());
        assertEquals("b = (1 2)\n", error.text());
        assertEquals(0, error.getStackTrace().length);
    }

    @Test
    void bytesKeepCPythonsRules() {
        assertEquals("unknown encoding: foo", bytesError("# coding: foo\nx"));
        assertEquals("encoding problem: iso-8859-1 with BOM", bytesError("\u00ef\u00bb\u00bf# coding: latin-1\nx"));
        assertEquals(
                "(unicode error) 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
                bytesError("x = '\u00ff'"));
        assertEquals("bytes can only contain ASCII literal characters", bytesError("x = b'\u00ff'"));
        assertEquals("source code string cannot contain null bytes", bytesError("x\0y"));
    }

    private static String bytesError(String latin1) {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return assertThrows(PythonSyntaxException.class, () -> PythonParser.parseModule(bytes, "f.py"))
                .getMessage();
    }

    @Test
    void unfinishedInputIsMarked() {
        for (String source : new String[] {"if x:\n", "(1,", "x = '''a\n", "def f():", "@a\n"}) {
            assertTrue(interactiveError(source).atEndOfInput(), source);
        }
        for (String source : new String[] {"x y", "1a", "x = )"}) {
            assertFalse(interactiveError(source).atEndOfInput(), source);
        }
    }

    /** What codeop asks for with PyCF_ALLOW_INCOMPLETE_INPUT and PyCF_DONT_IMPLY_DEDENT. */
    @Test
    void openSourcesAreIncomplete() {
        for (String source : new String[] {"if a:", "(", "(1,\n", "def f():\n  x", "'''a", "try:\n pass\n", "a\\\n"}) {
            assertEquals("incomplete input", openError(source), source);
        }
        for (String source : new String[] {"x y\n", "x = )\n", "'a\n", "(a b\n"}) {
            assertNotEquals("incomplete input", openError(source), source);
        }
    }

    private static String openError(String source) {
        byte[] utf8 = source.getBytes(StandardCharsets.UTF_8);
        return assertThrows(PythonSyntaxException.class, () -> PythonParser.parse(
                utf8, "<stdin>", Start.INTERACTIVE, new SourceEnd(false, true), ParseDiagnostics.NONE)).getMessage();
    }

    private static PythonSyntaxException interactiveError(String source) {
        return assertThrows(PythonSyntaxException.class, () -> PythonParser.parseInteractive(source, "<stdin>"));
    }
}
