// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.cinder.ast.Assign;
import org.cinder.ast.Constant;
import org.cinder.ast.Mod;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.dump.AstDump;
import org.cinder.parser.BadSnippet;
import org.cinder.parser.PythonParser;
import org.junit.jupiter.api.Test;

/** Trees survive writing and reading; files that are damaged or belong to something else are ignored. */
final class TreeCacheTest {
    private static final byte[] SOURCE = bytes("""
            \"\"\"A module.\"\"\"
            import os.path as path, sys
            from . import a, b

            def f(x, /, y: int = 1, *args, z='\u20ac', **kw) -> str:
                for i in range(-3, 10**20):
                    yield f"{i!r:>{y}}", b"\\xff", 1.5, 2j, ..., None, True
                return {**kw, 'a': lambda: y}

            @property
            class C[T: int](object, metaclass=type):
                async def g(self):
                    async with a as b: await c
                    match x:
                        case {'k': [1, *_], **rest} | D(e=None): pass
                lazy import json
            """);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file() {
        return TreeCache.write(PythonParser.parseModule(SOURCE, "<test>"), SOURCE);
    }

    private static void roundTrip(byte[] source) {
        ModuleMod tree = PythonParser.parseModule(source, "<test>");
        byte[] file = TreeCache.write(tree, source);
        Mod read = TreeCache.read(file, source);
        assertEquals(tree, read, () -> new String(source, StandardCharsets.UTF_8));
        assertEquals(AstDump.dump(tree, true), AstDump.dump(read, true));
    }

    @Test
    void everyConstructSurvives() throws IOException {
        roundTrip(SOURCE);
        for (BadSnippet golden : BadSnippet.readResource("ast-goldens.txt")) {
            if (golden.mode().equals("exec")) {
                roundTrip(bytes(golden.source()));
            }
        }
    }

    @Test
    void everyConstantSurvives() {
        for (String value : new String[] {
            "0", "1", "9223372036854775807", "9223372036854775808", "1" + "0".repeat(400), "0.0", "1e999", "5e-324",
            "0j", "1e999j", "''", "'a\u00e9'", "'\u20ac'", "'\ud83d\ude00'", "'\\ud800'", "'\\udc00\\ud800'", "b''",
            "b'\\x00\\xff'", "u'x'", "None", "True", "False", "...", "'" + "x".repeat(100_000) + "'"
        }) {
            roundTrip(bytes("x = " + value));
        }
    }

    @Test
    void spansOfAllFormsSurvive() {
        roundTrip(bytes("x = (1,\n" + "\n".repeat(1000) + " " .repeat(300) + "y" + "z".repeat(200) + ")\n\n\nw\n"));
        roundTrip(bytes("a; b\nif c: d\nelse: e\n@f\n\n\n\n@g\nclass h: i\n"));
    }

    @Test
    void valuesAreSharedNotCopied() {
        byte[] source = bytes("x = 'word'; y = 'word'");
        byte[] file = TreeCache.write(PythonParser.parseModule(source, "<t>"), source);
        ModuleMod tree = (ModuleMod) TreeCache.read(file, source);
        Object first = ((Constant) ((Assign) tree.body().get(0)).value()).value();
        assertEquals(true, first == ((Constant) ((Assign) tree.body().get(1)).value()).value());
    }

    @Test
    void otherSourcesAreNotAnswered() {
        byte[] file = file();
        assertNotNull(TreeCache.read(file, SOURCE));
        assertNull(TreeCache.read(file, bytes("x")));
        for (int i = 0; i < SOURCE.length; i++) {
            byte[] other = SOURCE.clone();
            other[i] ^= 1;
            assertNull(TreeCache.read(file, other));
        }
    }

    @Test
    void everyTruncationIsNoticed() {
        byte[] file = file();
        for (int length = 0; length < file.length; length++) {
            assertNull(TreeCache.read(Arrays.copyOf(file, length), SOURCE));
        }
        assertNull(TreeCache.read(Arrays.copyOf(file, file.length + 1), SOURCE));
    }

    @Test
    void everyFlippedBitIsNoticed() {
        byte[] file = file();
        for (int i = 0; i < file.length * 8; i++) {
            file[i / 8] ^= (byte) (1 << i % 8);
            assertNull(TreeCache.read(file, SOURCE));
            file[i / 8] ^= (byte) (1 << i % 8);
        }
    }

    @Test
    void anotherVersionIsNotRead() {
        byte[] file = file();
        file[7]++;
        assertNull(TreeCache.read(file, SOURCE));
    }

    /** Below the checksum: whatever the bytes, reading ends with a node or an ordinary exception. */
    @Test
    void damagedBytesDoNoHarm() {
        byte[] file = file();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = file.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                damaged[28 + random.nextInt(file.length - 28)] = (byte) random.nextInt(256);
            }
            try {
                new TreeReader(new TreeInput(damaged, 28)).node();
            } catch (RuntimeException expected) {
                // TreeCache.read answers null.
            }
        }
    }

    @Test
    void treesBeyondTheStackAreLeftOut() throws InterruptedException {
        byte[] source = bytes("a" + " + a".repeat(4_999));
        ModuleMod tree = PythonParser.parseModule(source, "<test>");
        byte[][] file = new byte[1][];
        Thread large = new Thread(null, () -> {
            file[0] = TreeCache.write(tree, source);
            assertNotNull(TreeCache.read(file[0], source));
        }, "large", 64 << 20);
        large.start();
        large.join();
        assertNotNull(file[0]);
        boolean[] done = new boolean[1];
        Thread small = new Thread(null, () -> {
            TreeCache.write(tree, source);
            TreeCache.read(file[0], source);
            done[0] = true;
        }, "small", 1 << 18);
        small.start();
        small.join();
        assertEquals(true, done[0]);
    }
}
