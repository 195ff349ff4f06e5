// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.accounts;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file with one account a line, its fields separated by colons. */
final class AccountFile {
    private AccountFile() {}

    /** The lines that have the right number of fields; none when the file can't be read. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static List<String[]> lines(String file, int fields) {
        List<String[]> result = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of(file), StandardCharsets.ISO_8859_1)) {
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
    static long number(String field) {
        try {
            return Long.parseLong(field);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
