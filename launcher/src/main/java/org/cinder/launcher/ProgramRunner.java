// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinder.launcher.repl.ReadEvalLoop;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/**
 * Evaluates the program and turns its end into an exit status. The language prints uncaught exceptions and finalises
 * by itself; what arrives here is an exit, or an internal error that must not look like a bare Java stack trace.
 */
final class ProgramRunner implements Runnable {
    private final CommandLine line;
    private final InterruptibleInput input = new InterruptibleInput(System.in);
    private int status;

    ProgramRunner(CommandLine line) {
        this.line = line;
    }

    int status() {
        return status;
    }

    @Override
    public void run() {
        Context context = null;
        try {
            boolean interactive = line.interactive();
            Source source = interactive ? null : Programs.source(line);
            context = ContextFactory.create(line, Programs.mainPath(line), input);
            if (source != null) {
                context.eval(source);
            }
            if (interactive || line.inspect) {
                runInteractively(context, interactive);
            } else if (!line.polyglotOptions.isEmpty()) {
                context.close();
            }
        } catch (PolyglotException e) {
            status = statusOf(e);
            closeForTools(context);
        } catch (UsageException e) {
            System.err.print(e.getMessage());
            status = e.status();
        } catch (IOException e) {
            System.err.println("cinder: " + e.getMessage());
            status = 1;
        } catch (OutOfMemoryError e) {
            System.err.println("MemoryError");
            status = 1;
        } catch (Throwable e) {
            status = reportInternal(e.toString(), e);
        }
    }

    private void runInteractively(Context context, boolean banner) throws IOException {
        if (banner && !line.quiet) {
            System.err.print(HelpText.banner());
        }
        if (banner && line.startupFile != null && Files.isReadable(Path.of(line.startupFile))) {
            context.eval(Source.newBuilder("cinder", Path.of(line.startupFile).toFile()).build());
        }
        new ReadEvalLoop(context, input, System.err).run();
        context.close();
    }

    /** Statistics and profiles are printed when the engine closes, also after an exit. */
    private void closeForTools(Context context) {
        if (context != null && !line.polyglotOptions.isEmpty()) {
            try {
                context.close(true);
            } catch (PolyglotException e) {
                // The program has ended already; only the tools' output was wanted.
            }
        }
    }

    private int statusOf(PolyglotException e) {
        if (e.isExit()) {
            return e.getExitStatus() & 0xff;
        }
        if (e.isResourceExhausted()) {
            // so exhausted that the language could not make an exception of it
            System.err.println(String.valueOf(e.getMessage()).contains("OutOfMemory") ? "MemoryError"
                    : "RecursionError: maximum recursion depth exceeded");
            return 1;
        }
        if (e.isGuestException() && !e.isInternalError()) {
            System.err.println(e.getMessage());
            return 1;
        }
        return reportInternal(e.getMessage(), e);
    }

    private int reportInternal(String message, Throwable error) {
        System.err.println("SystemError: internal error: " + message);
        if (line.developer) {
            error.printStackTrace();
        } else {
            System.err.println("(run with -X dev for the details)");
        }
        return 1;
    }
}
