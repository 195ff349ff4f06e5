// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cinder.ast.Assign;
import org.cinder.ast.Constant;
import org.cinder.ast.ExprStmt;
import org.cinder.ast.Import;
import org.cinder.ast.ImportFrom;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.Name;
import org.cinder.ast.Stmt;
import org.junit.jupiter.api.Test;

/** What the goldens cannot say: encodings, line ends, warnings, lazy imports, unmodifiable trees. */
final class PythonParserTest {
    private static Stmt first(String source) {
        return PythonParser.parseModule(source, "<test>").body().get(0);
    }

    private static Object value(byte[] source) {
        ModuleMod module = PythonParser.parseModule(source, "<test>");
        return ((Constant) ((Assign) module.body().get(0)).value()).value();
    }

    @Test
    void encodingIsFoundInTheFirstTwoLines() {
        assertEquals("\u00e9", value("x = '\u00e9'".getBytes(StandardCharsets.UTF_8)));
        assertEquals("\u00e9", value("\ufeffx = '\u00e9'".getBytes(StandardCharsets.UTF_8)));
        assertEquals("\u00e9", value("# coding: latin-1\nx = '\u00e9'".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("\u20ac", value("#!/x\n# -*- coding=cp1252 -*-\nx = '\u20ac'".getBytes(
                Charset.forName("windows-1252"))));
        assertEquals("\u0451", value("# vim: set fileencoding=koi8-r :\nx = '\u0451'".getBytes(
                Charset.forName("KOI8-R"))));
    }

    @Test
    void allLineEndsAreLineFeeds() {
        ModuleMod module = PythonParser.parseModule("x = 1\r\ny = '''a\r\nb'''\rz = 2", "<test>");
        assertEquals(3, module.body().size());
        assertEquals("a\nb", ((Constant) ((Assign) module.body().get(1)).value()).value());
        assertEquals(4, module.body().get(2).span().line());
    }

    @Test
    void lazyIsASoftKeyword() {
        assertTrue(assertInstanceOf(Import.class, first("lazy import a.b as c, d")).lazy());
        assertTrue(assertInstanceOf(ImportFrom.class, first("lazy from .a import b")).lazy());
        assertEquals(0, first("lazy import a").span().column());
        assertInstanceOf(Assign.class, first("lazy = 1"));
        assertInstanceOf(ExprStmt.class, first("lazy(x)"));
    }

    @Test
    void escapesAndNumbersWarn() {
        List<String> warnings = new ArrayList<>();
        PythonParser.parseModule(
                "a = '\\d'\nb = b'\\8'\nc = '\\777'\nd = 1if 1else 2\ne = f'\\{x}\\q'\n",
                "<test>",
                (message, line) -> warnings.add(line + " " + message));
        assertTrue(warnings.contains("1 invalid escape sequence '\\d'"), warnings.toString());
        assertTrue(warnings.contains("2 invalid escape sequence '\\8'"), warnings.toString());
        assertTrue(warnings.contains("3 invalid octal escape sequence '\\777'"), warnings.toString());
        assertTrue(warnings.contains("4 invalid decimal literal"), warnings.toString());
        assertTrue(warnings.contains("5 invalid escape sequence '\\{'"), warnings.toString());
        assertTrue(warnings.contains("5 invalid escape sequence '\\q'"), warnings.toString());
    }

    @Test
    void doubledBracesWarnOnce() {
        List<String> warnings = new ArrayList<>();
        PythonParser.parseModule("a = f'\\{{'", "<test>", (message, line) -> warnings.add(message));
        assertEquals(List.of("invalid escape sequence '\\{'"), warnings);
    }

    @Test
    void identifiersAreNormalized() {
        Name name = (Name) ((ExprStmt) first("\ufb01\u210c")).value();
        assertEquals("fiH", name.id());
    }

    @Test
    void listsAreUnmodifiable() {
        ModuleMod module = PythonParser.parseModule("f(a, *b)", "<test>");
        assertThrows(UnsupportedOperationException.class, () -> module.body().clear());
    }
}
