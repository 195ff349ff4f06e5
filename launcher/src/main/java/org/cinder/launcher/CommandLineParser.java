// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.util.List;
import java.util.Map;

/**
 * Reads the command line as CPython's {@code python3} does (bundled flags, values joined or apart, everything after
 * -c, -m or the file belongs to the program) plus polyglot options in the form {@code --group.Name=value}.
 */
final class CommandLineParser {
    private final String[] arguments;
    private final CommandLine line = new CommandLine();
    private final EnvironmentVariables environment;
    private int next;
    private int versionLevel;

    private CommandLineParser(String[] arguments, Map<String, String> environment) {
        this.arguments = arguments;
        this.environment = new EnvironmentVariables(line, environment);
    }

    static CommandLine parse(String[] arguments, Map<String, String> environment) throws UsageException {
        CommandLineParser parser = new CommandLineParser(arguments, environment);
        parser.parseOptions();
        parser.environment.apply();
        return parser.line;
    }

    private void parseOptions() throws UsageException {
        while (line.program == null && next < arguments.length) {
            String argument = arguments[next];
            if (argument.equals("--")) {
                next++;
                break;
            }
            if (argument.equals("-") || !argument.startsWith("-")) {
                break;
            }
            next++;
            if (argument.startsWith("--")) {
                parseLongOption(argument);
            } else {
                parseFlags(argument);
            }
        }
        if (versionLevel > 0) {
            throw new UsageException(HelpText.version(versionLevel), 0);
        }
        takeProgram();
    }

    private void takeProgram() {
        if (line.kind == CommandLine.Kind.COMMAND) {
            line.arguments.add("-c");
        } else if (line.kind == CommandLine.Kind.MODULE) {
            line.arguments.add("-m");
        } else if (next == arguments.length) {
            line.arguments.add("");
        } else {
            String argument = arguments[next++];
            line.arguments.add(argument);
            if (!argument.equals("-")) {
                line.kind = CommandLine.Kind.PATH;
                line.program = argument;
            }
        }
        line.arguments.addAll(List.of(arguments).subList(next, arguments.length));
    }

    private void parseLongOption(String argument) throws UsageException {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument.substring(2) : argument.substring(2, equals);
        String value = equals < 0 ? "true" : argument.substring(equals + 1);
        switch (name) {
            case "help", "help-all", "help-env", "help-xoptions" -> throw new UsageException(HelpText.HELP, 0);
            case "version" -> versionLevel++;
            case "check-hash-based-pycs" -> {
                String when = equals < 0 ? valueOf("--" + name) : value;
                if (!List.of("always", "default", "never").contains(when)) {
                    throw UsageException.wrong("--" + name + " must be one of 'default', 'always', or 'never'");
                }
            }
            case "experimental-options" -> { }
            default -> {
                if (name.startsWith("cinder.")) {
                    line.languageOptions.put(name.substring("cinder.".length()), value);
                } else if (name.indexOf('.') > 0 || ContextFactory.isInstrument(name)) {
                    line.polyglotOptions.put(name, value);
                } else {
                    throw UsageException.wrong("unknown option " + argument);
                }
            }
        }
    }

    private String valueOf(String option) throws UsageException {
        if (next == arguments.length) {
            throw UsageException.wrong("Argument expected for the " + option + " option");
        }
        return arguments[next++];
    }

    /** One argument of short flags; those with a value take the rest of the argument or the next one. */
    private void parseFlags(String argument) throws UsageException {
        for (int i = 1; i < argument.length(); i++) {
            char flag = argument.charAt(i);
            if ("cmWX".indexOf(flag) >= 0) {
                String value = i + 1 < argument.length() ? argument.substring(i + 1) : valueOf("-" + flag);
                parseValueFlag(flag, value);
                return;
            }
            parseFlag(flag);
        }
    }

    private void parseValueFlag(char flag, String value) {
        switch (flag) {
            case 'c' -> {
                line.kind = CommandLine.Kind.COMMAND;
                line.program = value;
            }
            case 'm' -> {
                line.kind = CommandLine.Kind.MODULE;
                line.program = value;
            }
            case 'W' -> environment.warnings.add(value);
            default -> line.extraOptions.add(value);
        }
    }

    private void parseFlag(char flag) throws UsageException {
        switch (flag) {
            case 'b' -> environment.count("BytesWarning");
            case 'B' -> environment.set("DontWriteBytecode");
            case 'd' -> environment.set("Debug");
            case 'E' -> environment.set("IgnoreEnvironment");
            case 'i' -> line.inspect = true;
            case 'I' -> {
                environment.set("Isolated");
                environment.set("IgnoreEnvironment");
                environment.set("NoUserSite");
                line.safePath = true;
            }
            case 'O' -> environment.count("Optimize");
            case 'P' -> line.safePath = true;
            case 'q' -> {
                line.quiet = true;
                environment.set("Quiet");
            }
            case 's' -> environment.set("NoUserSite");
            case 'S' -> environment.set("NoSite");
            case 't', 'R' -> { }
            case 'x' -> line.skipFirstLine = true;
            case 'u' -> environment.set("Unbuffered");
            case 'v' -> environment.count("Verbose");
            case 'V' -> versionLevel++;
            case 'h', '?' -> throw new UsageException(HelpText.HELP, 0);
            case 'J' -> throw UsageException.wrong("-J is reserved for Jython");
            default -> throw UsageException.wrong("Unknown option: -" + flag);
        }
    }
}
