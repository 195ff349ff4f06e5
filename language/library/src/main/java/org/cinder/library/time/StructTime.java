// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.time;

import java.time.ZonedDateTime;
import org.cinder.library.structseq.StructSequence;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.number.Index;

/** {@code time.struct_time} and conversions to and from it. */
final class StructTime {
    static final StructSequence TYPE = StructSequence.partlyHidden("time.struct_time",
            "The time value as returned by gmtime(), localtime(), and strptime(), and\naccepted by asctime(), "
                    + "mktime() and "
                    + "strftime().  May be considered as a\nsequence of 9 integers.", 9, "tm_year", "tm_mon",
                            "tm_mday", "tm_hour",
            "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff");

    private StructTime() {}

    static PTuple of(ZonedDateTime time, String zoneName) {
        boolean daylight = time.getZone().getRules().isDaylightSavings(time.toInstant());
        return TYPE.make((long) time.getYear(), (long) time.getMonthValue(), (long) time.getDayOfMonth(),
                (long) time.getHour(), (long) time.getMinute(), (long) time.getSecond(),
                (long) time.getDayOfWeek().getValue() - 1, (long) time.getDayOfYear(), daylight ? 1L : 0L,
                Text.of(zoneName), (long) time.getOffset().getTotalSeconds());
    }

    /** The nine ints of a time tuple; TypeError for anything else. */
    static int[] fields(Object value, String function) {
        if (!(value instanceof PTuple tuple)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        }
        if (tuple.length() < 9 || tuple.length() > 11) {
            throw Errors.typeError("%s(): illegal time tuple argument", function);
        }
        int[] fields = new int[9];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = Index.toInt(tuple.get(i));
        }
        return fields;
    }

    /** Refuses values that no clock shows, and sets zeros of month and day to one. */
    static void check(int[] fields) {
        if (fields[1] == 0) {
            fields[1] = 1;
        }
        if (fields[2] == 0) {
            fields[2] = 1;
        }
        if (fields[7] == 0) {
            fields[7] = 1;
        }
        String[] names = {"month", "day of month", "hour", "minute", "seconds", "day of week", "day of year"};
        int[] least = {1, 1, 0, 0, 0, -1, 1};
        int[] most = {12, 31, 23, 59, 61, Integer.MAX_VALUE, 366};
        for (int i = 0; i < names.length; i++) {
            if (fields[i + 1] < least[i] || fields[i + 1] > most[i]) {
                throw Errors.valueError("%s out of range", names[i]);
            }
        }
    }
}
