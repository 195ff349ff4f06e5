// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** Python's names of encodings that Java calls differently. */
final class EncodingNames {
    private EncodingNames() {}

    /** The charset of a lower case name with hyphens, or null. */
    static Charset charset(String name) {
        String java = switch (name) {
            case "ascii", "us-ascii", "646" -> "US-ASCII";
            case "latin", "latin1", "l1", "8859", "cp819", "iso8859-1", "iso8859" -> "ISO-8859-1";
            case "utf16" -> "UTF-16";
            case "utf32" -> "UTF-32";
            case "koi8-r" -> "KOI8-R";
            case "koi8-u" -> "KOI8-U";
            case "mac-roman", "macroman" -> "x-MacRoman";
            case "sjis", "s-jis", "shift-jis", "shiftjis" -> "Shift_JIS";
            case "cp932", "ms932", "mskanji" -> "windows-31j";
            case "cp949", "uhc", "ms949" -> "x-windows-949";
            case "big5-hkscs", "big5hkscs" -> "Big5-HKSCS";
            case "euc-jp", "eucjp", "ujis" -> "EUC-JP";
            case "euc-kr", "euckr", "ks-c-5601" -> "EUC-KR";
            case "gb2312", "chinese", "euc-cn", "euccn" -> "GB2312";
            default -> windowsOrIso(name);
        };
        try {
            return Charset.forName(java);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String windowsOrIso(String name) {
        if (name.startsWith("cp125")) {
            return "windows-" + name.substring(2);
        }
        if (name.startsWith("iso8859-")) {
            return "ISO-8859-" + name.substring(8);
        }
        return name;
    }
}
