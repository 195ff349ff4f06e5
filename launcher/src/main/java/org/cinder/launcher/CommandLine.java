// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command line and the environment ask for: what to run, {@code sys.argv}, and the language's options.
 * Filled once by {@link CommandLineParser}, then only read.
 */
final class CommandLine {
    /** What kind of program {@link #program} names. */
    enum Kind { COMMAND, MODULE, PATH, STANDARD_INPUT }

    Kind kind = Kind.STANDARD_INPUT;
    /** Text of -c, name of -m, path of a script; null for standard input. */
    String program;
    /** {@code sys.argv}. */
    final List<String> arguments = new ArrayList<>();
    /** Options of the language, without their {@code cinder.} prefix; only those that are not at their default. */
    final Map<String, String> languageOptions = new LinkedHashMap<>();
    /** Options of the engine, of tools and of other languages, with full names, as {@code --engine.X=y} gives them. */
    final Map<String, String> polyglotOptions = new LinkedHashMap<>();
    /** Entries of -X, {@code name} or {@code name=value}. */
    final List<String> extraOptions = new ArrayList<>();
    /** Environment variables {@code CINDER_X}: the same switches a third way. */
    final Map<String, String> environmentSwitches = new LinkedHashMap<>();
    /** -i: go on interactively after the program. */
    boolean inspect;
    /** -x: the first line of the program is for somebody else. */
    boolean skipFirstLine;
    boolean quiet;
    /** -I, -P: the script's directory stays off {@code sys.path}. */
    boolean safePath;
    /** Java stack traces for internal errors. */
    boolean developer;
    /** File run before the interactive loop (PYTHONSTARTUP), or null. */
    String startupFile;

    /** Whether this run reads statements from the user instead of a program. */
    boolean interactive() {
        return kind == Kind.STANDARD_INPUT && (inspect || Terminal.isTerminal(0));
    }
}
