// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinder.context.CinderContext;

/** The lines of source files, read again when a traceback is printed, as the files may be all there is. */
final class SourceLines {
    private final Map<String, List<String>> files = new HashMap<>();

    /** The line without its end, or null when file or line cannot be had. */
    String line(String fileName, int number) {
        List<String> lines = files.computeIfAbsent(fileName, SourceLines::read);
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : null;
    }

    private static List<String> read(String fileName) {
        if (fileName.isEmpty() || fileName.startsWith("<") && fileName.endsWith(">")) {
            return List.of();
        }
        try {
            TruffleFile file = CinderContext.get(null).env().getPublicTruffleFile(fileName);
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        } catch (IOException | SecurityException | UnsupportedOperationException | IllegalArgumentException e) {
            return List.of();
        }
    }
}
