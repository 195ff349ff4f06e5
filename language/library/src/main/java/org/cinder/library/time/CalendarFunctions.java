// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.time;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.PInstance;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.module.PModule;
import org.cinder.object.number.AnyFloat;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.SetAttribute;

/** Conversions between seconds, time tuples and text. */
@Builtins(module = "time")
public final class CalendarFunctions {
    private static final double NANOS = 1e9;
    private static final long MAX_SECONDS = 67768036191676799L;
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
        "Dec"};

    private CalendarFunctions() {}

    static ZoneId zone(CinderContext context) {
        return context.state(TimeZoneState.class, TimeZoneState::new).zone();
    }

    private static Instant instant(Object seconds) {
        if (seconds == PNone.NONE) {
            return Instant.now();
        }
        if (AnyFloat.is(seconds)) {
            double value = AnyFloat.value(seconds);
            if (Double.isNaN(value)) {
                throw Errors.valueError("Invalid value NaN (not a number)");
            }
            if (Math.abs(value) > MAX_SECONDS) {
                throw Errors.overflowError("timestamp out of range for platform time_t");
            }
            return instant((long) Math.floor(value));
        }
        BigInteger number = Index.toBigInteger(seconds);
        if (number.bitLength() >= Long.SIZE) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        return instant(number.longValue());
    }

    private static Instant instant(long seconds) {
        if (Math.abs(seconds) > 31556889864403199L) {
            throw OsErrors.of(75, null);
        }
        return Instant.ofEpochSecond(seconds);
    }

    @Builtin(value = "gmtime(seconds=None, /)", hideSignature = true,
            doc = "gmtime([seconds]) -> time tuple\n\nConvert seconds since the Epoch to a time tuple expressing UTC.")
    static Object gmtime(Object seconds) {
        return StructTime.of(instant(seconds).atZone(ZoneOffset.UTC), "GMT");
    }

    @Builtin(value = "localtime(seconds=None, /)", hideSignature = true,
            doc = "localtime([seconds]) -> time tuple\n\nConvert seconds since the Epoch to a time tuple expressing "
                    + "local time.")
    static Object localtime(CinderContext context, Object seconds) {
        ZonedDateTime time = instant(seconds).atZone(zone(context));
        return StructTime.of(time, TimeZoneState.nameAt(time));
    }

    @Builtin(value = "mktime(tuple, /)", hideSignature = true,
            doc = "mktime(tuple) -> floating-point number\n\nConvert a time tuple in local time to seconds since the "
                    + "Epoch.")
    static double mktime(CinderContext context, Object tuple) {
        int[] fields = StructTime.fields(tuple, "mktime");
        LocalDateTime base = LocalDateTime.of(fields[0], 1, 1, 0, 0);
        LocalDateTime local = base.plusMonths(fields[1] - 1L).plusDays(fields[2] - 1L).plusHours(fields[3])
                .plusMinutes(fields[4]).plusSeconds(fields[5]);
        ZonedDateTime time = local.atZone(zone(context));
        if (fields[8] == 0 && time.getZone().getRules().isDaylightSavings(time.toInstant())) {
            time = time.withLaterOffsetAtOverlap();
        }
        return time.toEpochSecond();
    }

    @Builtin(value = "asctime(tuple=<unrepresentable>, /)", hideSignature = true,
            doc = "asctime([tuple]) -> string\n\nConvert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.")
    static Object asctime(CinderContext context, Object tuple) {
        int[] fields = StructTime.fields(tuple == null ? localtime(context, PNone.NONE) : tuple, "asctime");
        StructTime.check(fields);
        int weekday = Math.floorMod(fields[6], 7);
        return Text.of(String.format("%s %s%3d %02d:%02d:%02d %d", DAYS[weekday], MONTHS[fields[1] - 1], fields[2],
                fields[3], fields[4], fields[5], fields[0]));
    }

    @Builtin(value = "ctime(seconds=None, /)", hideSignature = true,
            doc = "ctime(seconds) -> string\n\nConvert a time in seconds since the Epoch to a string in local time.")
    static Object ctime(CinderContext context, Object seconds) {
        return asctime(context, localtime(context, seconds));
    }

    @Builtin(value = "strftime(format, tuple=<unrepresentable>, /)", hideSignature = true,
            doc = "strftime(format[, tuple]) -> string\n\nConvert a time tuple to a string according to a format "
                    + "specification.")
    static Object strftime(CinderContext context, TruffleString format, Object tuple) {
        Object time = tuple == null ? localtime(context, PNone.NONE) : tuple;
        int[] fields = StructTime.fields(time, "strftime");
        StructTime.check(fields);
        PTuple known = (PTuple) time;
        Object zone = GetAttribute.orNull(known, Text.of("tm_zone"));
        Object offset = GetAttribute.orNull(known, Text.of("tm_gmtoff"));
        String name = zone == null || Text.asString(zone) == null
                ? context.state(TimeZoneState.class, TimeZoneState::new).name(fields[8] > 0)
                : Text.toJava(Text.asString(zone));
        int seconds = offset instanceof Long number ? number.intValue() : 0;
        return Text.of(new TimeFormatter(fields, name, seconds).format(Text.toJava(format)));
    }

    @Builtin(value = "strptime(string, format='%a %b %d %H:%M:%S %Y', /)", hideSignature = true,
            doc = "strptime(string, format) -> struct_time\n\nParse a string to a time tuple according to a format "
                    + "specification.")
    static Object strptime(CinderContext context, Object string, Object format) {
        Object module = ImportOperation.importAbsolute(context, Text.of("_strptime"));
        return Calls.method(module, Text.of("_strptime_time"), string, format);
    }

    @Builtin(value = "tzset()", hideSignature = true,
            doc = "tzset()\n\nInitialize, or reinitialize, the local timezone to the value stored in os.environ['TZ'].")
    static void tzset(CinderContext context) {
        TimeZoneState state = context.state(TimeZoneState.class, TimeZoneState::new);
        state.read(context);
        if (context.sysModules().get(Text.of("time")) instanceof PModule module) {
            state.publish(module);
        }
    }

    @Builtin(value = "clock_gettime(clk_id, /)", hideSignature = true,
            doc = "clock_gettime(clk_id) -> float\n\nReturn the time of the specified clock clk_id as a float.")
    static double clockGetTime(int clock) {
        return clockGetTimeNanos(clock) / NANOS;
    }

    @Builtin(value = "clock_gettime_ns(clk_id, /)", hideSignature = true,
            doc = "clock_gettime_ns(clk_id) -> int\n\nReturn the time of the specified clock clk_id as nanoseconds.")
    static long clockGetTimeNanos(int clock) {
        return switch (clock) {
            case 0, 5 -> ClockFunctions.timeNanos();
            case 1, 4, 6, 7 -> ClockFunctions.monotonicNanos();
            case 2 -> ClockFunctions.processTimeNanos();
            case 3 -> ClockFunctions.threadTimeNanos();
            default -> throw OsErrors.of(ErrorNumbers.EINVAL, null);
        };
    }

    @Builtin(value = "clock_getres(clk_id, /)", hideSignature = true,
            doc = "clock_getres(clk_id) -> floating-point number\n\nReturn the resolution (precision) of the "
                    + "specified clock clk_id.")
    static double clockGetResolution(int clock) {
        if (clock < 0 || clock > 7) {
            throw OsErrors.of(ErrorNumbers.EINVAL, null);
        }
        return 1e-9;
    }

    @Builtin(value = "get_clock_info(name, /)", hideSignature = true,
            doc = "get_clock_info(name: str) -> dict\n\nGet information of the specified clock.")
    static Object getClockInfo(TruffleString name) {
        String clock = Text.toJava(name);
        String implementation = switch (clock) {
            case "time" -> "clock_gettime(CLOCK_REALTIME)";
            case "monotonic", "perf_counter" -> "clock_gettime(CLOCK_MONOTONIC)";
            case "process_time" -> "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)";
            case "thread_time" -> "clock_gettime(CLOCK_THREAD_CPUTIME_ID)";
            default -> throw Errors.valueError("unknown clock");
        };
        PythonObject info = new PInstance(BuiltinTypes.SIMPLE_NAMESPACE.instanceShape());
        SetAttribute.set(info, Text.of("implementation"), Text.of(implementation));
        SetAttribute.set(info, Text.of("monotonic"), !clock.equals("time"));
        SetAttribute.set(info, Text.of("adjustable"), clock.equals("time"));
        SetAttribute.set(info, Text.of("resolution"), 1e-9);
        return info;
    }
}
