// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.graalvm.options.OptionDescriptor;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/** Makes the context of a run: full access, raw standard streams (the language buffers), all options applied. */
final class ContextFactory {
    private static final String LANGUAGE = "cinder";

    private ContextFactory() {
    }

    static Context create(CommandLine line, String mainPath, InputStream input) throws UsageException, IOException {
        Context.Builder builder = Context.newBuilder(LANGUAGE)
                .arguments(LANGUAGE, line.arguments.toArray(String[]::new))
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .in(input)
                .out(new FileOutputStream(FileDescriptor.out))
                .err(new FileOutputStream(FileDescriptor.err))
                .option("engine.WarnInterpreterOnly", "false")
                .option("cinder.Standalone", "true")
                .option("cinder.Executable", System.getProperty("org.cinder.executable", "cinder"));
        if (!line.safePath || line.kind == CommandLine.Kind.PATH && Programs.isContainer(line.program)) {
            builder.option("cinder.MainPath", mainPath);
        }
        if (line.inspect || line.interactive()) {
            builder.option("cinder.Inspect", "true");
        }
        applySwitches(line);
        line.languageOptions.forEach((name, value) -> builder.option("cinder." + name, value));
        for (Map.Entry<String, String> option : line.polyglotOptions.entrySet()) {
            if (option.getKey().equals("log.file")) {
                builder.logHandler(new FileOutputStream(option.getValue()));
            } else {
                builder.option(option.getKey(), option.getValue());
            }
        }
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw UsageException.wrong(e.getMessage());
        }
    }

    static boolean isInstrument(String name) {
        try (Engine engine = Engine.newBuilder().allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false").build()) {
            return engine.getInstruments().containsKey(name);
        }
    }

    /** {@code -X kebab-name} and {@code CINDER_KEBAB_NAME} become {@code cinder.KebabName} where that is declared. */
    private static void applySwitches(CommandLine line) {
        if (line.extraOptions.isEmpty() && line.environmentSwitches.isEmpty()) {
            return;
        }
        OptionDescriptors declared;
        try (Engine engine = Engine.newBuilder(LANGUAGE).allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false").build()) {
            declared = engine.getLanguages().get(LANGUAGE).getOptions();
        }
        for (String option : line.extraOptions) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            applySwitch(line, declared, name, equals < 0 ? "true" : option.substring(equals + 1));
        }
        line.environmentSwitches.forEach((name, value) -> applySwitch(line, declared, name, value));
    }

    private static void applySwitch(CommandLine line, OptionDescriptors declared, String name, String value) {
        String wanted = name.replace("-", "").replace("_", "");
        for (OptionDescriptor descriptor : declared) {
            String option = descriptor.getName().substring("cinder.".length());
            if (option.equalsIgnoreCase(wanted)) {
                line.languageOptions.putIfAbsent(option, value);
            }
        }
    }
}
