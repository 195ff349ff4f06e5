// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.conformance;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/** A way of running a program: interpreter only, compiling at once, sharing an engine, with safepoints all the time. */
enum ProgramMode {
    INTERPRETER {
        @Override
        Engine engine() {
            return builder().option("engine.Compilation", "false").build();
        }
    },
    COMPILE {
        @Override
        Engine engine() {
            return builder().option("engine.CompileImmediately", "true").option("engine.BackgroundCompilation",
                    "false").build();
        }
    },
    SHARED {
        @Override
        Engine engine() {
            return builder().build();
        }

        @Override
        boolean keepsEngine() {
            return true;
        }
    },
    SAFEPOINTS {
        @Override
        Engine engine() {
            return builder().option("engine.SafepointALot", "true").build();
        }
    };

    abstract Engine engine();

    /** Whether all programs run in contexts of one engine. */
    boolean keepsEngine() {
        return false;
    }

    private static Engine.Builder builder() {
        return Engine.newBuilder().allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false");
    }

    /**
     * Runs the file as a script and answers what it printed on its standard output.
     */
    String run(Engine engine, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Context.Builder builder = Context.newBuilder("cinder").engine(engine).allowAllAccess(true);
        try (Context context = builder.allowExperimentalOptions(true)
                .option("cinder.Standalone", "true").option("cinder.MainPath", file.getParent().toString())
                .arguments("cinder", new String[] {file.toString()}).out(out)
                .err(OutputStream.nullOutputStream()).build()) {
            context.eval(Source.newBuilder("cinder", new File(file.toString())).build());
        } catch (PolyglotException e) {
            if (!e.isExit()) {
                return out.toString(StandardCharsets.UTF_8) + "\n" + e;
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
