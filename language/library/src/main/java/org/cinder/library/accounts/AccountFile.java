// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.accounts;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.list.PList;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.ReprOf;

/**
 * A file with one account a line: the name, a password, the number and more, separated by colons.
 *
 * @param path where it is
 * @param fields how many fields a line has; others are passed over
 * @param prefix what the names of its functions begin with: {@code pw} or {@code gr}
 * @param number what errors call the number: {@code uid} or {@code gid}
 * @param toEntry makes what Python sees of the fields
 */
record AccountFile(String path, int fields, String prefix, String number, Function<String[], PTuple> toEntry) {
    private static final int NUMBER = 2;

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object byName(TruffleString name) {
        String wanted = Text.toJava(name);
        for (String[] line : lines()) {
            if (line[0].equals(wanted)) {
                return toEntry.apply(line);
            }
        }
        throw notFound("get" + prefix + "nam(): name not found: " + Text.toJava(ReprOf.of(name)));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object byNumber(Object id) {
        if (!AnyInt.is(id)) {
            throw Errors.typeError("%s should be integer, not %s", number, PythonClass.of(id));
        }
        long wanted = Index.toLong(id);
        for (String[] line : lines()) {
            if (toNumber(line[NUMBER]) == wanted) {
                return toEntry.apply(line);
            }
        }
        throw notFound("get" + prefix + number + "(): " + number + " not found: " + wanted);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object all() {
        PList entries = new PList();
        for (String[] line : lines()) {
            entries.append(toEntry.apply(line));
        }
        return entries;
    }

    /** The lines that have the right number of fields; none when the file can't be read, as in CPython. */
    private List<String[]> lines() {
        List<String[]> result = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of(path), StandardCharsets.ISO_8859_1)) {
                String utf8 = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                String[] parts = utf8.split(":", -1);
                if (parts.length == fields && !line.startsWith("#")) {
                    result.add(parts);
                }
            }
        } catch (IOException | SecurityException e) {
            return result;
        }
        return result;
    }

    /** A numeric field; -1 when it is none. */
    static long toNumber(String field) {
        try {
            return Long.parseLong(field);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static RuntimeException notFound(String message) {
        return Errors.withArgs(ExceptionTypes.KEY_ERROR, Text.of(message));
    }
}
