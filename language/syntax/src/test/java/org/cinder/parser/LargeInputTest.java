// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cinder.ast.Assign;
import org.cinder.ast.Constant;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.dump.AstDump;
import org.cinder.parser.error.PythonSyntaxException;
import org.junit.jupiter.api.Test;

/** Deep nesting, long chains and large files work, or fail with a clean error. */
final class LargeInputTest {
    private static ModuleMod parse(String source) {
        return PythonParser.parseModule(source, "<test>");
    }

    private static String error(String source) {
        return assertThrows(PythonSyntaxException.class, () -> parse(source)).getMessage();
    }

    private static String nested(String open, String middle, String close, int depth) {
        return open.repeat(depth) + middle + close.repeat(depth);
    }

    @Test
    void hundredLevelsWork() {
        String[][] brackets = {
            {"(", "1", ")"}, {"[", "", "]"}, {"{1: ", "2", "}"}, {"f(", "x", ")"}, {"a[", "0", "]"}, {"(a, ", "b", ")"},
            {"f(x=", "y", ")"}, {"[a for a in ", "b", "]"}, {"(lambda: ", "1", ")"}
        };
        for (String[] pair : brackets) {
            parse(nested(pair[0], pair[1], pair[2], 100));
            parse(nested(pair[0], pair[1], pair[2], 199));
            assertEquals("too many nested parentheses", error(nested(pair[0], pair[1], pair[2], 201)));
        }
        parse("not ".repeat(500) + "x");
        parse("-".repeat(500) + "x");
        parse("x if y else ".repeat(500) + "z");
        parse("lambda: ".repeat(500) + "z");
    }

    @Test
    void deeperNestingIsAnError() {
        for (String prefix : new String[] {"not ", "-", "x if y else ", "lambda: ", "2 ** "}) {
            assertEquals("Parser stack overflowed - Python source too complex to parse",
                    error(prefix.repeat(100_000) + "x"));
        }
        assertEquals("too many nested parentheses", error("(".repeat(100_000)));
        assertEquals("too many levels of indentation", error(blocks(101)));
    }

    private static String blocks(int depth) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            source.append(" ".repeat(i)).append("if x:\n");
        }
        return source.append(" ".repeat(depth)).append("y\n").toString();
    }

    @Test
    void ninetyBlocksWork() {
        parse(blocks(90));
    }

    @Test
    void errorsInDeepNestingAreFound() {
        assertEquals(
                "invalid syntax. Perhaps you forgot a comma?", error(nested("(", "a b", ")", 100)));
        assertEquals("invalid syntax", error(nested("[x, ", "a", "]", 100) + " $"));
    }

    @Test
    void longChainsWork() {
        for (String operator : new String[] {" + ", " * ", " and ", " or ", " < ", ", ", " | ", ".", " == "}) {
            String source = "a" + (operator + "a").repeat(4_999);
            assertTrue(AstDump.dump(parse(source), true).length() > source.length());
        }
        parse("f" + "()".repeat(5_000));
        parse("if a: b\n" + "elif c: d\n".repeat(5_000));
        parse("'a' ".repeat(5_000));
    }

    @Test
    void largeFilesAndLiteralsWork() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            source.append("x").append(i).append(" = [").append(i).append(", 'a', f(b)]\n");
        }
        assertEquals(20_000, parse(source.toString()).body().size());
        source.append("x = (1 2)\n");
        assertEquals("invalid syntax. Perhaps you forgot a comma?", error(source.toString()));
        String text = "abc\u00e9".repeat(250_000);
        Assign assign = (Assign) parse("x = '" + text + "'").body().get(0);
        assertEquals(text, ((Constant) assign.value()).value());
        parse("x = 0x" + "f".repeat(1_000_000));
        assertTrue(error("x = " + "9".repeat(5_000)).startsWith("Exceeds the limit (4300 digits)"));
    }
}
