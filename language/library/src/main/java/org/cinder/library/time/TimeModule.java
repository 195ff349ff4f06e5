// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.time;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code time}. */
public final class TimeModule implements BuiltinModule {
    private static final String[] CLOCKS = {"CLOCK_REALTIME", "CLOCK_MONOTONIC", "CLOCK_PROCESS_CPUTIME_ID",
        "CLOCK_THREAD_CPUTIME_ID", "CLOCK_MONOTONIC_RAW", null, null, "CLOCK_BOOTTIME"};

    @Override
    public String name() {
        return "time";
    }

    @Override
    public String doc() {
        return "Clocks, waiting, and conversion between times and their parts.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ClockFunctionsTable(), new CalendarFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        namespace.put(Text.of("struct_time"), StructTime.TYPE.type());
        namespace.put(Text.of("_STRUCT_TM_ITEMS"), 11L);
        for (int i = 0; i < CLOCKS.length; i++) {
            if (CLOCKS[i] != null) {
                namespace.put(Text.of(CLOCKS[i]), (long) i);
            }
        }
        // the zone data is loaded only when somebody looks
        for (String name : new String[] {"timezone", "altzone", "daylight", "tzname"}) {
            TruffleString key = Text.of(name);
            namespace.table().putLazy(key, () -> {
                context.state(TimeZoneState.class, TimeZoneState::new).publish(module);
                return namespace.get(key);
            });
        }
    }
}
