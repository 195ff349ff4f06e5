// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher.repl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Reads statements from a stream and evaluates them one by one. The language decides whether an input is complete,
 * prints the values of expressions and reports exceptions. Lines are read byte by byte from the stream the program
 * itself sees, so {@code input()} gets what follows.
 */
public final class ReadEvalLoop {
    private final Context context;
    private final InputStream input;
    private final PrintStream prompts;

    public ReadEvalLoop(Context context, InputStream input, PrintStream prompts) {
        this.context = context;
        this.input = input;
        this.prompts = prompts;
    }

    /** Returns at the end of the input; an exit asked for by the program arrives as the usual exception. */
    public void run() throws IOException {
        StringBuilder pending = new StringBuilder();
        while (true) {
            prompts.print(pending.isEmpty() ? ">>> " : "... ");
            prompts.flush();
            String text;
            try {
                text = readLine();
            } catch (InterruptedIOException e) {
                prompts.print("\nKeyboardInterrupt\n");
                pending.setLength(0);
                continue;
            }
            if (text == null) {
                if (!pending.isEmpty()) {
                    evaluate(pending.append('\n').toString(), true);
                }
                prompts.println();
                return;
            }
            pending.append(text).append('\n');
            if (pending.toString().isBlank() || evaluate(pending.toString(), false)) {
                pending.setLength(0);
            }
        }
    }

    /** Whether the input was complete. */
    private boolean evaluate(String text, boolean last) throws IOException {
        if (!last && InputScanner.isIncomplete(text)) {
            return false;
        }
        try {
            context.eval(Source.newBuilder("cinder", text, "<stdin>").interactive(true).cached(false).build());
        } catch (PolyglotException e) {
            if (e.isExit() || e.isCancelled() || e.isInternalError()) {
                throw e;
            }
            if (e.isIncompleteSource() && !last) {
                return false;
            }
            prompts.println(e.getMessage());
        }
        return true;
    }

    /** Ctrl-C meanwhile is for this loop; at all other times the language has it. */
    private String readLine() throws IOException {
        Thread reader = Thread.currentThread();
        SignalHandler old = Signal.handle(new Signal("INT"), signal -> reader.interrupt());
        try {
            return readBytes();
        } finally {
            Signal.handle(new Signal("INT"), old);
            Thread.interrupted();
        }
    }

    private String readBytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = input.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = input.read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
