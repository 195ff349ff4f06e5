// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.errno;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.spi.BuiltinModule;

/** The module {@code errno}. */
public final class ErrnoModule implements BuiltinModule {
    @Override
    public String name() {
        return "errno";
    }

    @Override
    public String doc() {
        return "Names for the error numbers of the system.\n\nThe dictionary errno.errorcode maps numbers to names.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[0];
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        PDict codes = new PDict();
        for (ErrorNumbers.Entry entry : ErrorNumbers.all()) {
            TruffleString name = Text.of(entry.name());
            module.namespace().put(name, (long) entry.number());
            if (codes.get((Object) (long) entry.number()) == null) {
                codes.put((long) entry.number(), name);
            }
        }
        module.namespace().put(Text.of("errorcode"), codes);
    }
}
