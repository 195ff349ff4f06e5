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

    void apply() throws UsageException {
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
        line.developer |= line.extraOptions.contains("dev");
        String utf8 = extraOption("utf8");
        if (utf8 != null) {
            utf8Mode(utf8.isEmpty() ? "1" : utf8, "-X utf8 option value");
        }
        String digits = extraOption("int_max_str_digits");
        if (digits != null) {
            line.languageOptions.put("IntMaxStrDigits", digits);
        }
        if (line.safePath) {
            set("SafePath");
        }
        addWarningsOfFlags();
        put("WarnOptions", String.join(",", warnings));
        put("XOptions", String.join("\n", line.extraOptions));
        put("Terminal", Terminal.descriptors());
        put("ClosedStreams", System.getProperty("org.cinder.closed", ""));
        FatalErrors.check(line.languageOptions, digits != null ? "-X int_max_str_digits" : "PYTHONINTMAXSTRDIGITS");
    }

    /** The value of an -X option, "" when it has none, null when it was not given. */
    private String extraOption(String name) {
        String found = null;
        for (String option : line.extraOptions) {
            if (option.equals(name)) {
                found = "";
            } else if (option.startsWith(name + "=")) {
                found = option.substring(name.length() + 1);
            }
        }
        return found;
    }

    private void utf8Mode(String value, String shown) throws UsageException {
        if (!value.equals("0") && !value.equals("1")) {
            throw FatalErrors.utf8Mode(shown);
        }
        line.languageOptions.put("Utf8", value.equals("1") ? "true" : "false");
    }

    /** Filters that other flags stand for: -X dev before all others, -b after them. */
    private void addWarningsOfFlags() {
        if (line.extraOptions.contains("dev") || line.languageOptions.containsKey("DevMode")) {
            set("DevMode");
            warnings.add(0, "default");
        }
        String bytes = line.languageOptions.get("BytesWarning");
        if (bytes != null) {
            warnings.add(bytes.equals("1") ? "default::BytesWarning" : "error::BytesWarning");
        }
    }

    private void readPythonVariables() throws UsageException {
        flag("PYTHONDONTWRITEBYTECODE", "DontWriteBytecode");
        flag("PYTHONDEBUG", "Debug");
        flag("PYTHONNOUSERSITE", "NoUserSite");
        flag("PYTHONUNBUFFERED", "Unbuffered");
        flag("PYTHONDEVMODE", "DevMode");
        flag("PYTHONWARNDEFAULTENCODING", "WarnDefaultEncoding");
        put("IntMaxStrDigits", value("PYTHONINTMAXSTRDIGITS"));
        put("PycachePrefix", value("PYTHONPYCACHEPREFIX"));
        if (!value("PYTHONUTF8").isEmpty()) {
            utf8Mode(value("PYTHONUTF8"), "PYTHONUTF8 environment variable value");
        }
        level("PYTHONOPTIMIZE", "Optimize");
        level("PYTHONVERBOSE", "Verbose");
        line.inspect |= !value("PYTHONINSPECT").isEmpty() && Terminal.isTerminal(0);
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
