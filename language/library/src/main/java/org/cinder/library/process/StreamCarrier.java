// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.cinder.library.descriptor.OpenFile;

/** Threads that carry bytes between the streams of a child process and open files of the program. */
final class StreamCarrier {
    private static final int CHUNK = 1 << 16;

    private StreamCarrier() {}

    /** What one thread does. */
    private interface Transport {
        void run() throws IOException, InterruptedException;
    }

    /** Feeds the child from a file, to which it holds a descriptor of its own. */
    static Thread toChild(OpenFile source, OutputStream target) {
        return start(source, () -> {
            try (OutputStream out = target) {
                byte[] buffer = new byte[CHUNK];
                for (int n = source.readOutside(buffer); n >= 0; n = source.readOutside(buffer)) {
                    out.write(buffer, 0, n);
                    out.flush();
                }
            }
        });
    }

    /** Writes what the child prints to a file. */
    static Thread fromChild(InputStream source, OpenFile target) {
        return start(target, () -> {
            try (InputStream in = source) {
                byte[] buffer = new byte[CHUNK];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (!target.writeOutside(buffer, n)) {
                        return;
                    }
                }
            }
        });
    }

    private static Thread start(OpenFile file, Transport transport) {
        file.addDescriptor();
        Thread thread = new Thread(() -> {
            try {
                transport.run();
            } catch (IOException | InterruptedException e) {
                // the other side is gone
            } finally {
                release(file);
            }
        }, "child process stream");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void release(OpenFile file) {
        try {
            file.removeDescriptor();
        } catch (IOException e) {
            // nobody is left who could be told
        }
    }
}
