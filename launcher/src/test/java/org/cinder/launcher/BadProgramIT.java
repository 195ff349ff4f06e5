// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Programs that are no programs: each gives the text and the status that {@code python3} gives. */
final class BadProgramIT extends CommandTest {
    private void write(String name, String latin) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, latin, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static String last(String text) {
        String[] lines = text.split("\n");
        return lines[lines.length - 1];
    }

    @Test
    void missingFiles() throws Exception {
        check(2, "", "cinder: can't open file '" + folder.resolve("no/where.py")
                + "': [Errno 2] No such file or directory\n", cinder().run("no/where.py"));
        write("file.py", "");
        check(2, "", "cinder: can't open file '" + folder.resolve("file.py/x") + "': [Errno 20] Not a directory\n",
                cinder().run("file.py/x"));
        Distribution.Result module = cinder().run("-m", "no_such_module");
        assertTrue(module.errors().endsWith(": No module named no_such_module\n"), module.errors());
        assertEquals(1, module.status());
    }

    @Test
    void directories() throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        Distribution.Result result = cinder().run("empty");
        assertTrue(result.errors().endsWith(": can't find '__main__' module in '" + folder.resolve("empty") + "'\n"),
                result.errors());
        assertEquals(1, result.status());
        write("program/__main__.py", "import sys\nprint(__name__, sys.argv)\n");
        check(0, "__main__ ['program', 'x']\n", "", cinder().run("program", "x"));
        Distribution.Result input = cinder().shell("$CINDER < empty");
        assertTrue(input.errors().contains("<stdin> is a directory, cannot continue\n"), input.errors());
        assertEquals(1, input.status());
    }

    @Test
    void unreadableFile() throws Exception {
        write("secret.py", "print('read')\n");
        Files.setPosixFilePermissions(folder.resolve("secret.py"), java.util.Set.of());
        Distribution.Result result = cinder().run("secret.py");
        if (result.output().equals("read\n")) {
            return; // the system administrator may read everything
        }
        check(2, "", "cinder: can't open file '" + folder.resolve("secret.py") + "': [Errno 13] Permission denied\n",
                result);
    }

    @Test
    void bytesThatAreNoText() throws Exception {
        write("latin.py", "print(1)\n# \u00e9\n");
        check(1, "", "SyntaxError: Non-UTF-8 code starting with '\\xe9' in file " + folder.resolve("latin.py")
                + " on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details\n",
                cinder().run("latin.py"));
        write("null.py", "x = 1\n\0\n");
        check(1, "", "  File \"" + folder.resolve("null.py") + "\", line 2\n    \n"
                + "SyntaxError: source code cannot contain null bytes\n", cinder().run("null.py"));
        write("marked.py", "\u00ef\u00bb\u00bfprint('mark')\n");
        check(0, "mark\n", "", cinder().run("marked.py"));
        write("declared.py", "# coding: latin-1\nprint(ascii('\u00e9'))\n1/0\n");
        check(1, "'\\xe9'\n", "Traceback (most recent call last):\n  File \"" + folder.resolve("declared.py")
                + "\", line 3, in <module>\n    1/0\n    ~^~\nZeroDivisionError: division by zero\n",
                cinder().run("declared.py"));
        write("module.py", "x = '\u00e9'\n");
        Distribution.Result imported = cinder().run("-c", "import module");
        assertEquals("SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xe9 in position 0: unexpected "
                + "end of data", last(imported.errors()));
    }

    @Test
    void syntaxErrors() throws Exception {
        write("open.py", "x = (1,\nprint(\n");
        check(1, "", "  File \"" + folder.resolve("open.py") + "\", line 2\n    print(\n         ^\n"
                + "SyntaxError: '(' was never closed\n", cinder().run("open.py"));
        check(1, "", "  File \"<string>\", line 1\n    if 1 print\n         ^^^^^\nSyntaxError: invalid syntax\n",
                cinder().run("-c", "if 1 print"));
    }

    @Test
    void corruptCaches() throws Exception {
        write("module.py", "VALUE = 42\n");
        for (String garbage : new String[] {"", "garbage", "\0".repeat(64), "CINDER" + "\u00ff".repeat(200)}) {
            write("__pycache__/module.cinder-312.cac", garbage);
            write("__pycache__/module.cpython-312.pyc", garbage);
            check(0, "42\n", "", cinder().run("-c", "import module; print(module.VALUE)"));
        }
        Path cache = folder.resolve("__pycache__/module.cinder-312.cac");
        byte[] written = Files.readAllBytes(cache);
        Files.write(cache, java.util.Arrays.copyOf(written, written.length / 2));
        check(0, "42\n", "", cinder().run("-c", "import module; print(module.VALUE)"));
        Files.delete(cache);
        Files.createDirectories(cache);
        check(0, "42\n", "", cinder().run("-c", "import module; print(module.VALUE)"));
    }

    @Test
    void firstLineForSomebodyElse() throws Exception {
        write("program.cmd", "@rem not python\nprint(1/0)\n");
        check(1, "", "Traceback (most recent call last):\n  File \"" + folder.resolve("program.cmd")
                + "\", line 2, in <module>\n    print(1/0)\n          ~^~\nZeroDivisionError: division by zero\n",
                cinder().run("-x", "program.cmd"));
    }
}
