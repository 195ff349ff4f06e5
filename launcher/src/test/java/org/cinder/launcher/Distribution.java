// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the built command as a process of its own and collects what it leaves behind. */
final class Distribution {
    /** Exit status and output of one run. */
    record Result(int status, String output, String errors) {
    }

    static final Path HOME = Path.of(System.getProperty("cinder.home"));

    private final Path script;
    private final Path directory;
    private final List<String[]> environment = new ArrayList<>();
    private String input = "";

    private Distribution(Path script, Path directory) {
        this.script = script;
        this.directory = directory;
    }

    static Distribution in(Path directory) {
        return new Distribution(HOME.resolve("bin/cinder"), directory);
    }

    static Distribution at(Path script, Path directory) {
        return new Distribution(script, directory);
    }

    Distribution with(String variable, String value) {
        environment.add(new String[] {variable, value});
        return this;
    }

    Distribution input(String text) {
        input = text;
        return this;
    }

    Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(script.toString());
        command.addAll(List.of(arguments));
        return execute(command);
    }

    /** Runs a line of shell, in which {@code $CINDER} is the command. */
    Result shell(String line) throws IOException, InterruptedException {
        with("CINDER_COMMAND", script.toString());
        return execute(List.of("bash", "-c", "CINDER=$CINDER_COMMAND; unset CINDER_COMMAND; " + line));
    }

    private Result execute(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PYTHON") || name.startsWith("CINDER"));
        for (String[] entry : environment) {
            builder.environment().put(entry[0], entry[1]);
        }
        File output = File.createTempFile("cinder", ".out");
        File errors = File.createTempFile("cinder", ".err");
        Process process = builder.redirectOutput(output).redirectError(errors).start();
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The program ended without reading its input.
        }
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Result result = new Result(process.exitValue(), Files.readString(output.toPath()),
                Files.readString(errors.toPath()));
        Files.delete(output.toPath());
        Files.delete(errors.toPath());
        return result;
    }
}
