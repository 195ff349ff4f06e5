// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.select;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.DescriptorTable;
import org.cinder.library.descriptor.OpenFile;
import org.cinder.library.descriptor.PipeMonitor;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;
import org.cinder.operation.number.FloatValue;
import org.cinder.operation.object.GetAttribute;

/** {@code select.select}. What is neither pipe nor connection is always ready. */
@Builtins(module = "select")
public final class SelectFunctions {
    private static final TruffleString FILENO = Text.of("fileno");
    private static final double NANOS = 1e9;

    /** One list of the call: what was passed, and the files behind it. */
    private record Watched(List<Object> objects, List<OpenFile> files) {
        static Watched of(CinderContext context, Object list) {
            Watched watched = new Watched(new ArrayList<>(), new ArrayList<>());
            for (Object item : Iteration.toArray(list)) {
                watched.objects.add(item);
                watched.files.add(DescriptorTable.of(context).get(descriptor(item)));
            }
            return watched;
        }

        boolean anyReady(boolean reading) {
            return files.stream().anyMatch(file -> reading ? file.isReadable() : file.isWritable());
        }

        PList ready(boolean reading) {
            List<Object> result = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                if (reading ? files.get(i).isReadable() : files.get(i).isWritable()) {
                    result.add(objects.get(i));
                }
            }
            return PList.of(result.toArray());
        }
    }

    private SelectFunctions() {}

    private static int descriptor(Object item) {
        Object number = item;
        if (!(item instanceof Long || item instanceof PInt || item instanceof Boolean)) {
            Object method = GetAttribute.orNull(item, FILENO);
            if (method == null) {
                throw Errors.typeError("argument must be an int, or have a fileno() method");
            }
            number = Calls.call(method);
            if (!(number instanceof Long || number instanceof PInt)) {
                throw Errors.typeError("fileno() returned a non-integer");
            }
        }
        int descriptor = Index.toInt(number);
        if (descriptor < 0) {
            throw Errors.valueError("file descriptor cannot be a negative integer (%d)", descriptor);
        }
        return descriptor;
    }

    @Builtin(value = "select(rlist, wlist, xlist, timeout=None, /)",
            doc = "Wait until one or more file descriptors are ready for some kind of I/O.")
    static Object select(CinderContext context, Object readers, Object writers, Object others, Object timeout) {
        long deadline = timeout == null ? PipeMonitor.NEVER : deadline(timeout);
        Watched reading = Watched.of(context, readers);
        Watched writing = Watched.of(context, writers);
        Watched.of(context, others);
        PipeMonitor.of(context).await(() -> reading.anyReady(true) || writing.anyReady(false), deadline);
        return new PTuple(reading.ready(true), writing.ready(false), new PList());
    }

    private static long deadline(Object timeout) {
        if (timeout == PNone.NONE) {
            return PipeMonitor.NEVER;
        }
        double seconds;
        try {
            seconds = FloatValue.of(timeout);
        } catch (org.cinder.object.exception.PException e) {
            throw Errors.typeError("timeout must be a float or None, not %s", PythonClass.of(timeout));
        }
        if (seconds < 0) {
            throw Errors.valueError("timeout must be non-negative");
        }
        return seconds * NANOS > Long.MAX_VALUE / 2 ? PipeMonitor.NEVER
                : System.nanoTime() + (long) Math.ceil(seconds * NANOS);
    }
}
