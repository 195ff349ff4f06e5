// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Adds what the environment asks for: {@code PYTHON*} variables (unless -E or -I) where the command line was silent,
 * and {@code CINDER_*} switches. Flags of both are collected in the language's options.
 */
final class EnvironmentVariables {
    final List<String> warnings = new ArrayList<>();

    private final CommandLine line;
    private final Map<String, String> environment;

    EnvironmentVariables(CommandLine line, Map<String, String> environment) {
        this.line = line;
        this.environment = environment;
    }

    void set(String option) {
        line.languageOptions.put(option, "true");
    }

    void count(String option) {
        String old = line.languageOptions.get(option);
        line.languageOptions.put(option, String.valueOf(old == null ? 1 : Integer.parseInt(old) + 1));
    }

    void apply() {
        if (!line.languageOptions.containsKey("IgnoreEnvironment")) {
            readPythonVariables();
        }
        for (Map.Entry<String, String> entry : environment.entrySet()) {
            if (entry.getKey().startsWith("CINDER_")) {
                line.environmentSwitches.put(entry.getKey().substring("CINDER_".length()), entry.getValue());
            }
        }
        line.environmentSwitches.keySet().removeAll(List.of("AOT", "JAVA_OPTIONS", "JAVA_TRACE"));
        line.developer |= environment.containsKey("CINDER_JAVA_TRACE");
        for (String option : line.extraOptions) {
            if (option.equals("dev")) {
                line.developer = true;
                set("DevMode");
            }
        }
        if (line.safePath) {
            set("SafePath");
        }
        put("WarnOptions", String.join(",", warnings));
        put("XOptions", String.join("\n", line.extraOptions));
        put("Terminal", Terminal.descriptors());
    }

    private void readPythonVariables() {
        flag("PYTHONDONTWRITEBYTECODE", "DontWriteBytecode");
        flag("PYTHONDEBUG", "Debug");
        flag("PYTHONNOUSERSITE", "NoUserSite");
        flag("PYTHONUNBUFFERED", "Unbuffered");
        flag("PYTHONDEVMODE", "DevMode");
        level("PYTHONOPTIMIZE", "Optimize");
        level("PYTHONVERBOSE", "Verbose");
        line.inspect |= !value("PYTHONINSPECT").isEmpty();
        line.safePath |= !value("PYTHONSAFEPATH").isEmpty();
        put("PythonPath", value("PYTHONPATH"));
        put("HashSeed", value("PYTHONHASHSEED"));
        String filters = value("PYTHONWARNINGS");
        if (!filters.isEmpty()) {
            warnings.add(0, filters);
        }
        if (!value("PYTHONSTARTUP").isEmpty()) {
            line.startupFile = value("PYTHONSTARTUP");
        }
    }

    private String value(String variable) {
        return environment.getOrDefault(variable, "");
    }

    private void put(String option, String value) {
        if (!value.isEmpty()) {
            line.languageOptions.putIfAbsent(option, value);
        }
    }

    private void flag(String variable, String option) {
        put(option, value(variable).isEmpty() ? "" : "true");
    }

    /** A number counts as that many flags, any other text as one; the larger of variable and flags wins. */
    private void level(String variable, String option) {
        String text = value(variable);
        if (text.isEmpty()) {
            return;
        }
        int level = 1;
        if (text.chars().allMatch(Character::isDigit) && text.length() < 9) {
            level = Integer.parseInt(text);
        }
        int given = Integer.parseInt(line.languageOptions.getOrDefault(option, "0"));
        if (level > given) {
            line.languageOptions.put(option, String.valueOf(level));
        }
    }
}
