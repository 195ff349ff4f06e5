// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** The local time zone of a context: that of the variable TZ, else of the system. */
final class TimeZoneState {
    private ZoneId zone;

    TimeZoneState(CinderContext context) {
        read(context);
    }

    ZoneId zone() {
        return zone;
    }

    /** Reads TZ, from os.environ if the program has imported os. */
    void read(CinderContext context) {
        String name = context.env().getEnvironment().get("TZ");
        if (context.sysModules().get(Text.of("os")) instanceof Object os
                && GetAttribute.orNull(os, Text.of("environ")) instanceof Object environ) {
            Object value = Calls.method(environ, Text.of("get"), Text.of("TZ"));
            name = Text.asString(value) == null ? null : Text.toJava(Text.asString(value));
        }
        zone = name == null ? ZoneId.systemDefault() : parse(name);
    }

    private static ZoneId parse(String name) {
        String plain = name.startsWith(":") ? name.substring(1) : name;
        try {
            return plain.isEmpty() ? ZoneOffset.UTC : ZoneId.of(plain);
        } catch (java.time.DateTimeException e) {
            return TimeZone.getTimeZone(plain).toZoneId();
        }
    }

    /** The abbreviation that is valid at a time. */
    static String nameAt(ZonedDateTime time) {
        ZoneId zone = time.getZone();
        if (zone instanceof ZoneOffset || zone.getId().equals("Etc/UTC") || zone.getId().equals("UTC")) {
            return "UTC";
        }
        boolean daylight = zone.getRules().isDaylightSavings(time.toInstant());
        return TimeZone.getTimeZone(zone).getDisplayName(daylight, TimeZone.SHORT, Locale.ENGLISH);
    }

    String name(boolean daylight) {
        if (zone instanceof ZoneOffset || zone.getId().equals("Etc/UTC") || zone.getId().equals("UTC")) {
            return "UTC";
        }
        return TimeZone.getTimeZone(zone).getDisplayName(daylight, TimeZone.SHORT, Locale.ENGLISH);
    }

    /** Sets the attributes that describe the zone. */
    void publish(PModule module) {
        PDict namespace = module.namespace();
        int year = Instant.now().atZone(zone).getYear();
        int january = offset(year, 1);
        int july = offset(year, 7);
        int standard = Math.min(january, july);
        int summer = Math.max(january, july);
        namespace.put(Text.of("timezone"), (long) -standard);
        namespace.put(Text.of("altzone"), (long) -summer);
        namespace.put(Text.of("daylight"), summer == standard ? 0L : 1L);
        namespace.put(Text.of("tzname"), PTuple.of(Text.of(name(false)), Text.of(name(summer != standard))));
    }

    private int offset(int year, int month) {
        return LocalDateTime.of(year, month, 1, 0, 0).atZone(zone).getOffset().getTotalSeconds();
    }
}
