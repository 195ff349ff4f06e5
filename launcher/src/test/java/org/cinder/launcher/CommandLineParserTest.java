// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command line is read as {@code python3} reads it. */
final class CommandLineParserTest {
    private static CommandLine parse(String... arguments) throws UsageException {
        return CommandLineParser.parse(arguments, Map.of());
    }

    @Test
    void scriptTakesTheRest() throws UsageException {
        CommandLine line = parse("-O", "app.py", "-c", "--engine.X=1", "-h");
        assertEquals(CommandLine.Kind.PATH, line.kind);
        assertEquals("app.py", line.program);
        assertEquals(List.of("app.py", "-c", "--engine.X=1", "-h"), line.arguments);
        assertEquals("1", line.languageOptions.get("Optimize"));
        assertTrue(line.polyglotOptions.isEmpty());
    }

    @Test
    void commandTakesJoinedText() throws UsageException {
        CommandLine line = parse("-Ecprint(1)", "a", "-b");
        assertEquals(CommandLine.Kind.COMMAND, line.kind);
        assertEquals("print(1)", line.program);
        assertEquals(List.of("-c", "a", "-b"), line.arguments);
        assertEquals("true", line.languageOptions.get("IgnoreEnvironment"));
    }

    @Test
    void moduleAndItsArguments() throws UsageException {
        CommandLine line = parse("-m", "json.tool", "--", "x");
        assertEquals(CommandLine.Kind.MODULE, line.kind);
        assertEquals(List.of("-m", "--", "x"), line.arguments);
    }

    @Test
    void standardInput() throws UsageException {
        assertEquals(List.of(""), parse().arguments);
        assertEquals(List.of("-", "a"), parse("-", "a").arguments);
        assertNull(parse("-", "a").program);
        assertEquals(List.of("-x.py"), parse("--", "-x.py").arguments);
    }

    @Test
    void repeatedFlagsCount() throws UsageException {
        CommandLine line = parse("-OO", "-vvv", "-bb", "x");
        assertEquals("2", line.languageOptions.get("Optimize"));
        assertEquals("3", line.languageOptions.get("Verbose"));
        assertEquals("2", line.languageOptions.get("BytesWarning"));
    }

    @Test
    void isolatedImpliesTheOthers() throws UsageException {
        CommandLine line = CommandLineParser.parse(new String[] {"-I", "x"}, Map.of("PYTHONOPTIMIZE", "2"));
        assertTrue(line.safePath);
        assertEquals("true", line.languageOptions.get("NoUserSite"));
        assertFalse(line.languageOptions.containsKey("Optimize"));
    }

    @Test
    void environmentFillsInAndTheLargerLevelWins() throws UsageException {
        Map<String, String> environment = Map.of("PYTHONOPTIMIZE", "2", "PYTHONVERBOSE", "yes",
                "PYTHONWARNINGS", "error", "PYTHONPATH", "/a:/b", "CINDER_STRICT_SLOTS", "all");
        CommandLine line = CommandLineParser.parse(new String[] {"-O", "-W", "ignore", "x"}, environment);
        assertEquals("2", line.languageOptions.get("Optimize"));
        assertEquals("1", line.languageOptions.get("Verbose"));
        assertEquals("error,ignore", line.languageOptions.get("WarnOptions"));
        assertEquals("/a:/b", line.languageOptions.get("PythonPath"));
        assertEquals(Map.of("STRICT_SLOTS", "all"), line.environmentSwitches);
    }

    @Test
    void extraAndPolyglotOptions() throws UsageException {
        CommandLine line = parse("-X", "dev", "-Xfoo=1", "--cinder.StdLib=/lib", "--engine.TraceCompilation", "x");
        assertEquals(List.of("dev", "foo=1"), line.extraOptions);
        assertEquals("dev\nfoo=1", line.languageOptions.get("XOptions"));
        assertTrue(line.developer);
        assertEquals("/lib", line.languageOptions.get("StdLib"));
        assertEquals(Map.of("engine.TraceCompilation", "true"), line.polyglotOptions);
    }

    @Test
    void wrongUseTellsWhy() {
        UsageException unknown = assertThrows(UsageException.class, () -> parse("-Z"));
        assertEquals(2, unknown.status());
        assertTrue(unknown.getMessage().startsWith("Unknown option: -Z\nusage: "));
        UsageException missing = assertThrows(UsageException.class, () -> parse("-c"));
        assertTrue(missing.getMessage().startsWith("Argument expected for the -c option\n"));
    }

    @Test
    void versionAndHelpEndWell() {
        UsageException version = assertThrows(UsageException.class, () -> parse("-V"));
        assertEquals(0, version.status());
        assertEquals("Python " + HelpText.PYTHON_VERSION + "\n", version.getMessage());
        assertEquals(0, assertThrows(UsageException.class, () -> parse("--help")).status());
    }
}
