// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.type.PythonClass;

/** A dialect: how fields are separated, quoted and escaped. Characters that are not set are {@link #NONE}. */
final class PDialect extends PythonObject {
    static final int NONE = -1;

    private final Settings settings;

    /** The attributes of a dialect. */
    record Settings(int delimiter, boolean doubleQuote, int escape, TruffleString lineTerminator, int quote,
            Quoting quoting, boolean skipInitialSpace, boolean strict) {}

    /** Which fields are quoted; the order is that of the module's constants. */
    enum Quoting { MINIMAL, ALL, NONNUMERIC, NONE, STRINGS, NOTNULL }

    PDialect(PythonClass type, Settings settings) {
        super(type.instanceShape());
        this.settings = settings;
    }

    Settings settings() {
        return settings;
    }
}
