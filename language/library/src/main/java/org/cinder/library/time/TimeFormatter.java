// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** {@code strftime} with the directives of the GNU C library, in the C locale. */
final class TimeFormatter {
    private static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};

    private final int year;
    private final int month;
    private final int day;
    private final int hour;
    private final int minute;
    private final int second;
    /** 0 is Sunday. */
    private final int weekday;
    /** 0 is the first of January. */
    private final int yearday;
    private final String zone;
    private final int offset;

    TimeFormatter(int[] fields, String zone, int offset) {
        year = fields[0];
        month = fields[1];
        day = fields[2];
        hour = fields[3];
        minute = fields[4];
        second = fields[5];
        weekday = Math.floorMod(fields[6] + 1, 7);
        yearday = fields[7] - 1;
        this.zone = zone;
        this.offset = offset;
    }

    String format(String pattern) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i++);
            if (c != '%' || i == pattern.length()) {
                out.append(c);
                continue;
            }
            int start = i - 1;
            char flag = 0;
            while (i < pattern.length() && "-_0^#".indexOf(pattern.charAt(i)) >= 0) {
                flag = pattern.charAt(i++);
            }
            int width = 0;
            while (i < pattern.length() && Character.isDigit(pattern.charAt(i))) {
                width = width * 10 + pattern.charAt(i++) - '0';
            }
            if (i < pattern.length() && (pattern.charAt(i) == 'E' || pattern.charAt(i) == 'O')) {
                i++;
            }
            String text = i < pattern.length() ? directive(pattern.charAt(i), flag, width) : null;
            if (text == null) {
                out.append(pattern, start, Math.min(i + 1, pattern.length()));
            } else {
                out.append(text);
            }
            i++;
        }
        return out.toString();
    }

    private String directive(char code, char flag, int width) {
        int hour12 = hour % 12 == 0 ? 12 : hour % 12;
        return switch (code) {
            case 'a' -> text(DAYS[weekday].substring(0, 3), flag, width);
            case 'A' -> text(DAYS[weekday], flag, width);
            case 'b', 'h' -> text(MONTHS[month - 1].substring(0, 3), flag, width);
            case 'B' -> text(MONTHS[month - 1], flag, width);
            case 'c' -> format("%a %b %e %H:%M:%S %Y");
            case 'C' -> number(Math.floorDiv(year, 100), 2, flag, width, '0');
            case 'd' -> number(day, 2, flag, width, '0');
            case 'D', 'x' -> format("%m/%d/%y");
            case 'e' -> number(day, 2, flag, width, ' ');
            case 'F' -> format("%Y-%m-%d");
            case 'g' -> number(Math.floorMod(isoYear(), 100), 2, flag, width, '0');
            case 'G' -> number(isoYear(), 1, flag, width, '0');
            case 'H' -> number(hour, 2, flag, width, '0');
            case 'I' -> number(hour12, 2, flag, width, '0');
            case 'j' -> number(yearday + 1, 3, flag, width, '0');
            case 'k' -> number(hour, 2, flag, width, ' ');
            case 'l' -> number(hour12, 2, flag, width, ' ');
            case 'm' -> number(month, 2, flag, width, '0');
            case 'M' -> number(minute, 2, flag, width, '0');
            case 'n' -> "\n";
            case 'p' -> text(hour < 12 ? "AM" : "PM", flag == '#' ? 'l' : flag, width);
            case 'P' -> text(hour < 12 ? "am" : "pm", flag, width);
            case 'r' -> format("%I:%M:%S %p");
            case 'R' -> format("%H:%M");
            case 's' ->
                    Long.toString(LocalDateTime.of(year, month, day, hour, minute).toEpochSecond(ZoneOffset.UTC)
                            + second
                    - offset);
            case 'S' -> number(second, 2, flag, width, '0');
            case 't' -> "\t";
            case 'T', 'X' -> format("%H:%M:%S");
            case 'u' -> number(weekday == 0 ? 7 : weekday, 1, flag, width, '0');
            case 'U' -> number((yearday + 7 - weekday) / 7, 2, flag, width, '0');
            case 'V' -> number(isoWeek(), 2, flag, width, '0');
            case 'w' -> number(weekday, 1, flag, width, '0');
            case 'W' -> number((yearday + 7 - (weekday + 6) % 7) / 7, 2, flag, width, '0');
            case 'y' -> number(Math.floorMod(year, 100), 2, flag, width, '0');
            case 'Y' -> number(year, 1, flag, width, '0');
            case 'z' -> zoneOffset();
            case 'Z' -> text(zone, flag == '#' ? 'l' : flag, width);
            case '%' -> "%";
            default -> null;
        };
    }

    private static String text(String text, char flag, int width) {
        String shown = flag == '^' || flag == '#' ? text.toUpperCase(Locale.ROOT)
                : flag == 'l' ? text.toLowerCase(Locale.ROOT) : text;
        return shown.length() >= width ? shown : (flag == '0' ? "0" : " ").repeat(width - shown.length()) + shown;
    }

    private static String number(int value, int digits, char flag, int width, char padding) {
        char fill = flag == '_' ? ' ' : flag == '0' ? '0' : padding;
        int wanted = flag == '-' ? 0 : Math.max(digits, width);
        String shown = Integer.toString(Math.abs(value));
        int room = wanted - (value < 0 ? 1 : 0);
        String padded = shown.length() >= room ? shown : Character.toString(fill).repeat(room - shown.length()) + shown;
        return value < 0 ? "-" + padded : padded;
    }

    private int isoYear() {
        return isoWeekBased()[0];
    }

    private int isoWeek() {
        return isoWeekBased()[1];
    }

    /** Year and number of the week that the day belongs to (ISO 8601). */
    private int[] isoWeekBased() {
        int monday = (weekday + 6) % 7;
        int week = (yearday - monday + 10) / 7;
        if (week < 1) {
            return new int[] {year - 1, weeksIn(year - 1)};
        }
        return week > weeksIn(year) ? new int[] {year + 1, 1} : new int[] {year, week};
    }

    private static int weeksIn(int year) {
        int first = java.time.LocalDate.of(year, 1, 1).getDayOfWeek().getValue();
        return first == 4 || first == 3 && java.time.Year.isLeap(year) ? 53 : 52;
    }

    private String zoneOffset() {
        int minutes = Math.abs(offset) / 60;
        return String.format("%s%02d%02d", offset < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }
}
