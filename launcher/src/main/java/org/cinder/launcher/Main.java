// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.io.PrintStream;

/**
 * Entry of the {@code cinder} command. The program runs on a thread of its own, because Python programs recurse
 * deeper than the JVM's first thread allows; its stack is only reserved, memory is taken as it is used.
 */
public final class Main {
    private static final long[] STACK_SIZES = {512L << 20, 64L << 20, 0};

    private Main() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        int status;
        try {
            CommandLine line = CommandLineParser.parse(RawArguments.restore(arguments), System.getenv());
            status = run(line);
        } catch (UsageException e) {
            PrintStream stream = e.status() == 0 ? System.out : System.err;
            stream.print(e.getMessage());
            stream.flush();
            status = e.status();
        }
        Runtime.getRuntime().halt(status);
    }

    private static int run(CommandLine line) throws InterruptedException {
        ProgramRunner runner = new ProgramRunner(line);
        for (long size : STACK_SIZES) {
            Thread thread = new Thread(null, runner, "main", size);
            try {
                thread.start();
            } catch (OutOfMemoryError e) {
                continue;
            }
            thread.join();
            return runner.status();
        }
        System.err.println("cinder: can't start the main thread");
        return 1;
    }
}
