// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.frame.CallerFrame;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;

/**
 * Files that a program opened for one use without giving them a name, as in {@code open(name, 'w').write(text)}.
 * CPython counts references and closes such a file when the expression is over; here it waits for the collector, so
 * what it holds is written before the program looks at files again. Files with a name are left alone: their buffers are
 * written when CPython would write them, or when the collector finds them.
 */
public final class TemporaryFiles {
    private static final TruffleString FLUSH = Text.of("flush");

    private List<Object> files = new ArrayList<>();

    private TemporaryFiles() {}

    /** Remembers a file that a builtin is about to answer, if nothing but another call gets it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void opened(CinderContext context, Object file) {
        if (CallerFrame.makesTemporary()) {
            context.state(TemporaryFiles.class, c -> new TemporaryFiles()).files.add(file);
        }
    }

    /** Writes what temporary files hold; the program is about to look at a file. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void write(CinderContext context) {
        TemporaryFiles temporary = context.existingState(TemporaryFiles.class);
        if (temporary == null || temporary.files.isEmpty()) {
            return;
        }
        List<Object> files = temporary.files;
        temporary.files = new ArrayList<>();
        for (Object file : files) {
            try {
                Calls.method(file, FLUSH);
            } catch (PException e) {
                // closed already, or it will fail again when it is closed
            }
        }
    }
}
