// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.unicodedata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;

/** Properties of characters that Java does not offer, read from the resource when first asked for. */
final class UnicodeTables {
    private static final int HEX = 16;

    private final TreeMap<Integer, Range> combining = new TreeMap<>();
    private final TreeMap<Integer, Range> widths = new TreeMap<>();
    private final TreeMap<Integer, Range> bidirectional = new TreeMap<>();
    private final Map<Integer, String> decompositions = new HashMap<>();
    private final Map<Integer, String> numbers = new HashMap<>();
    private final Map<Integer, String> digits = new HashMap<>();

    private record Range(int last, String value) {}

    private UnicodeTables() {
        try (InputStream in = UnicodeTables.class.getResourceAsStream("characters.txt")) {
            if (in == null) {
                throw Errors.importError("the tables of module unicodedata are missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line);
            }
        } catch (IOException e) {
            throw Errors.importError("the tables of module unicodedata cannot be read: %s", e.getMessage());
        }
    }

    static UnicodeTables of(CinderContext context) {
        return context.state(UnicodeTables.class, x -> new UnicodeTables());
    }

    private void read(String line) {
        switch (line.charAt(0)) {
            case 'c' -> range(combining, line);
            case 'w' -> range(widths, line);
            case 'b' -> range(bidirectional, line);
            case 'd' -> single(decompositions, line);
            case 'n' -> single(numbers, line);
            case 'g' -> single(digits, line);
            default -> { }
        }
    }

    private static void range(TreeMap<Integer, Range> table, String line) {
        String[] parts = line.split(" ");
        table.put(Integer.parseInt(parts[1], HEX), new Range(Integer.parseInt(parts[2], HEX), parts[3]));
    }

    private static void single(Map<Integer, String> table, String line) {
        int end = line.indexOf(' ', 2);
        table.put(Integer.parseInt(line.substring(2, end), HEX), line.substring(end + 1));
    }

    private static String find(TreeMap<Integer, Range> table, int c, String otherwise) {
        Entry<Integer, Range> entry = table.floorEntry(c);
        return entry != null && c <= entry.getValue().last() ? entry.getValue().value() : otherwise;
    }

    /** The canonical combining class. */
    long combiningClass(int c) {
        return Long.parseLong(find(combining, c, "0"));
    }

    /** The East Asian width. */
    String width(int c) {
        return find(widths, c, "N");
    }

    /** The bidirectional class; empty where there is none. */
    String bidirectionalClass(int c) {
        return find(bidirectional, c, "");
    }

    /** The decomposition mapping as the Unicode database writes it; empty where there is none. */
    String decomposition(int c) {
        return decompositions.getOrDefault(c, "");
    }

    /** The value of a digit that is not decimal, or null. */
    Long digit(int c) {
        String digit = digits.get(c);
        return digit == null ? null : (Long) Long.parseLong(digit);
    }

    /** The numeric value of a character that is not a decimal digit, or null. */
    Double number(int c) {
        String number = numbers.get(c);
        if (number == null) {
            return null;
        }
        int slash = number.indexOf('/');
        return slash < 0 ? Double.parseDouble(number)
                : Double.parseDouble(number.substring(0, slash)) / Double.parseDouble(number.substring(slash + 1));
    }
}
