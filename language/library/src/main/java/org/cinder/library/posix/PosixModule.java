// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import java.nio.charset.StandardCharsets;
import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.list.PList;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code posix}. */
public final class PosixModule implements BuiltinModule {
    @Override
    public String name() {
        return "posix";
    }

    @Override
    public String doc() {
        return "This module provides access to operating system functionality that is\n"
                + "standardized by the C Standard and the POSIX standard (a thinly\ndisguised Unix interface).  Refer "
                        + "to the "
                + "library manual and\ncorresponding Unix manual entries for more information on calls.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new StatusFunctionsTable(), new DirectoryFunctionsTable(), new FileFunctionsTable(),
            new LinkFunctionsTable(), new DescriptorFunctionsTable(), new PathFunctionsTable(),
                    new ProcessFunctionsTable(),
            new IdentityFunctionsTable(), new WaitFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict namespace = module.namespace();
        PosixConstants.addTo(namespace);
        PDict environment = new PDict();
        context.env().getEnvironment().forEach((name, value) -> environment.put(bytes(name), bytes(value)));
        namespace.put(Text.of("environ"), environment);
        namespace.put(Text.of("error"), ExceptionTypes.OS_ERROR);
        namespace.put(Text.of("_have_functions"), new PList());
        namespace.put(Text.of("DirEntry"), PosixTypes.DIR_ENTRY);
        namespace.put(Text.of("stat_result"), PosixTypes.STAT_RESULT.type());
        namespace.put(Text.of("statvfs_result"), PosixTypes.STATVFS_RESULT.type());
        namespace.put(Text.of("terminal_size"), PosixTypes.TERMINAL_SIZE.type());
        namespace.put(Text.of("times_result"), PosixTypes.TIMES_RESULT.type());
        namespace.put(Text.of("uname_result"), PosixTypes.UNAME_RESULT.type());
        PDict names = new PDict();
        names.put(Text.of("SC_NPROCESSORS_ONLN"), 84L);
        names.put(Text.of("SC_NPROCESSORS_CONF"), 83L);
        names.put(Text.of("SC_PAGE_SIZE"), 30L);
        names.put(Text.of("SC_PAGESIZE"), 30L);
        names.put(Text.of("SC_CLK_TCK"), 2L);
        names.put(Text.of("SC_OPEN_MAX"), 4L);
        names.put(Text.of("SC_ARG_MAX"), 0L);
        names.put(Text.of("SC_PHYS_PAGES"), 85L);
        namespace.put(Text.of("sysconf_names"), names);
    }

    static PBytes bytes(String text) {
        return new PBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
