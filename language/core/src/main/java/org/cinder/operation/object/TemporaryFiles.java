// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/**
 * Files that a program opened without giving them a name. CPython closes them as soon as the expression is over; here
 * they wait for the collector, so what they hold is written before the program looks at files again.
 */
public final class TemporaryFiles {
    private static final TruffleString FLUSH = Text.of("flush");

    private List<PythonObject> files = new ArrayList<>();

    private TemporaryFiles() {}

    public static TemporaryFiles of(CinderContext context) {
        return context.state(TemporaryFiles.class, c -> new TemporaryFiles());
    }

    public void add(PythonObject file) {
        if (PythonClass.of(file).lookup(FLUSH) != null) {
            files.add(file);
        }
    }

    /** Writes what temporary files hold; the program is about to look at a file. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void write(CinderContext context) {
        TemporaryFiles temporary = context.existingState(TemporaryFiles.class);
        if (temporary == null || temporary.files.isEmpty()) {
            return;
        }
        List<PythonObject> files = temporary.files;
        temporary.files = new ArrayList<>();
        for (PythonObject file : files) {
            try {
                Calls.method(file, FLUSH);
            } catch (PException e) {
                // closed already, or it will fail again when it is closed
            }
        }
    }
}
