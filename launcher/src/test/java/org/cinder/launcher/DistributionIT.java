// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The finished distribution behaves like {@code python3}, wherever it lies and however it is called. */
final class DistributionIT extends CommandTest {
    @Test
    void versionAndUsage() throws Exception {
        assertEquals("Python " + HelpText.PYTHON_VERSION + "\n", cinder().run("-V").output());
        Distribution.Result wrong = cinder().run("-Z");
        assertEquals(2, wrong.status());
        assertEquals("", wrong.output());
    }

    @Test
    void commandWithArguments() throws Exception {
        Distribution.Result result = cinder().run("-c", "import sys; print(sys.argv, repr(sys.path[0]))", "a", "-b");
        assertEquals("['-c', 'a', '-b'] ''\n", result.output() + result.errors());
        assertEquals(0, result.status());
    }

    @Test
    void programFromStandardInput() throws Exception {
        assertEquals("['-', 'x']\n", cinder().input("import sys\nprint(sys.argv)\n").run("-", "x").output());
        assertEquals("3\n", cinder().input("print(1 + 2)\n").run().output());
    }

    @Test
    void scriptSeesItsPlace() throws Exception {
        write("app.py", "import sys, other\nprint(__name__, __file__, sys.path[0], sys.argv)\n");
        write("other.py", "print('other')\n");
        Path real = folder.toRealPath();
        assertEquals("other\n__main__ " + folder.resolve("app.py") + " " + real + " ['app.py', '1']\n",
                cinder().run("app.py", "1").output());
    }

    @Test
    void exitStatus() throws Exception {
        assertEquals(7, cinder().run("-c", "import sys; sys.exit(7)").status());
        assertEquals(255, cinder().run("-c", "raise SystemExit(-1)").status());
        Distribution.Result text = cinder().run("-c", "import sys; sys.exit('bye')");
        assertEquals(1, text.status());
        assertEquals("bye\n", text.errors());
        Distribution.Result error = cinder().run("-c", "1/0");
        assertEquals(1, error.status());
        assertTrue(error.errors().startsWith("Traceback (most recent call last):\n  File \"<string>\", line 1, in"),
                error.errors());
        assertTrue(error.errors().endsWith("ZeroDivisionError: division by zero\n"), error.errors());
    }

    @Test
    void missingAndUselessFiles() throws Exception {
        Distribution.Result missing = cinder().run("nope.py");
        assertEquals(2, missing.status());
        assertEquals("cinder: can't open file '" + folder.resolve("nope.py")
                + "': [Errno 2] No such file or directory\n", missing.errors());
        Files.write(folder.resolve("latin.py"), new byte[] {'x', '=', '"', (byte) 0xe9, '"', '\n'});
        Distribution.Result latin = cinder().run("latin.py");
        assertEquals(1, latin.status());
        assertTrue(latin.errors().contains("SyntaxError: "), latin.errors());
        write("latin2.py", "");
        Files.write(folder.resolve("latin2.py"), "# coding: latin-1\nprint(len('\u00e9'))\n".getBytes("ISO-8859-1"));
        assertEquals("1\n", cinder().run("latin2.py").output());
    }

    @Test
    void worksThroughLinksAndSpaces() throws Exception {
        Path place = Files.createDirectories(folder.resolve("a b"));
        Path copied = Files.createSymbolicLink(place.resolve("home"), Distribution.HOME);
        Path link = Files.createSymbolicLink(place.resolve("py"), copied.resolve("bin/cinder"));
        write("a b/x y.py", "print('spaces')\n");
        assertEquals("spaces\n", Distribution.at(link, place).run("x y.py").output());
    }

    @Test
    void aheadOfTimeCacheIsAccepted() throws Exception {
        Distribution.Result result = cinder().with("CINDER_JAVA_OPTIONS", "-XX:AOTMode=on").run("-c", "print('hi')");
        assertEquals("hi\n", result.output() + result.errors());
    }

    @Test
    void javaOptionsGoToTheMachine() throws Exception {
        Distribution.Result result = cinder().run("--vm.Xmx200m", "--engine.Compilation=false", "-c", "print('hi')");
        assertEquals("hi\n", result.output() + result.errors());
        assertEquals("--vm.Xmx1g\n", cinder().run("-c", "import sys; print(sys.argv[1])", "--vm.Xmx1g").output());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
