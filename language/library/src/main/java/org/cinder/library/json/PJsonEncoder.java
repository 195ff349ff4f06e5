// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.json;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.str.Text;
import org.cinder.operation.object.Truth;

/** A {@code make_encoder}: the settings of an encoder. */
final class PJsonEncoder extends PythonObject {
    private final Object[] settings;

    /** @param settings the arguments of the constructor in order */
    PJsonEncoder(Shape shape, Object[] settings) {
        super(shape);
        this.settings = settings;
    }

    /** The dict of containers being encoded, or None when that is not checked. */
    Object markers() {
        return settings[0];
    }

    Object defaultFunction() {
        return settings[1];
    }

    Object encoder() {
        return settings[2];
    }

    Object indent() {
        return settings[3];
    }

    TruffleString keySeparator() {
        return Text.asString(settings[4]);
    }

    TruffleString itemSeparator() {
        return Text.asString(settings[5]);
    }

    boolean sortsKeys() {
        return Truth.of(settings[6]);
    }

    boolean skipsKeys() {
        return Truth.of(settings[7]);
    }

    boolean allowsNan() {
        return Truth.of(settings[8]);
    }
}
