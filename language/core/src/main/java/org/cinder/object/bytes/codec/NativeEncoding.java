// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import java.util.Locale;
import org.cinder.object.exception.Errors;

/** The encodings that are written in Java. All others are found through the module {@code encodings}. */
public enum NativeEncoding {
    UTF_8("utf-8"),
    UTF_8_SIG("utf-8-sig"),
    UTF_7("utf7"),
    ASCII("ascii"),
    LATIN_1("latin-1"),
    UTF_16("utf-16"),
    UTF_16_LE("utf-16-le"),
    UTF_16_BE("utf-16-be"),
    UTF_32("utf-32"),
    UTF_32_LE("utf-32-le"),
    UTF_32_BE("utf-32-be"),
    UNICODE_ESCAPE("unicodeescape"),
    RAW_UNICODE_ESCAPE("rawunicodeescape");

    private final String errorName;

    NativeEncoding(String errorName) {
        this.errorName = errorName;
    }

    /** The name that errors show. */
    public String errorName() {
        return errorName;
    }

    /** The encoding of a name or alias, or null; ValueError for a name with a null character. */
    public static NativeEncoding named(String name) {
        if (name.equals("utf-8")) {
            return UTF_8;
        }
        if (name.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return switch (normalized(name)) {
            case "utf_8", "utf8", "u8", "utf", "cp65001", "utf8_ucs2", "utf8_ucs4" -> UTF_8;
            case "utf_8_sig", "utf8_sig" -> UTF_8_SIG;
            case "utf_7", "utf7", "u7", "unicode_1_1_utf_7" -> UTF_7;
            case "ascii", "us_ascii", "us", "646", "ansi_x3.4_1968", "ansi_x3_4_1968", "ansi_x3.4_1986", "cp367",
                    "csascii",
                    "ibm367", "iso646_us", "iso_646.irv_1991", "iso_ir_6" -> ASCII;
            case "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "iso8859", "8859", "cp819",
                    "csisolatin1",
                    "ibm819", "iso_8859_1_1987", "iso_ir_100" -> LATIN_1;
            case "utf_16", "utf16", "u16" -> UTF_16;
            case "utf_16_le", "utf_16le", "utf16_le", "utf16le", "unicodelittleunmarked" -> UTF_16_LE;
            case "utf_16_be", "utf_16be", "utf16_be", "utf16be", "unicodebigunmarked" -> UTF_16_BE;
            case "utf_32", "utf32", "u32" -> UTF_32;
            case "utf_32_le", "utf_32le", "utf32_le", "utf32le" -> UTF_32_LE;
            case "utf_32_be", "utf_32be", "utf32_be", "utf32be" -> UTF_32_BE;
            case "unicode_escape", "unicodeescape" -> UNICODE_ESCAPE;
            case "raw_unicode_escape", "rawunicodeescape" -> RAW_UNICODE_ESCAPE;
            default -> null;
        };
    }

    /** Lower case, with one underscore for each run of characters that are neither ASCII letters or digits nor dots. */
    public static String normalized(String name) {
        StringBuilder result = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c) || c == '.') {
                if (gap && !result.isEmpty()) {
                    result.append('_');
                }
                gap = false;
                result.append(c);
            } else {
                gap = true;
            }
        }
        return result.toString().toLowerCase(Locale.ROOT);
    }
}
