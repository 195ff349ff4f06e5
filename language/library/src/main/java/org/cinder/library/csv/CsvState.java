// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import org.cinder.context.CinderContext;
import org.cinder.object.dict.PDict;

/** The registered dialects and the field limit of a context. */
final class CsvState {
    private static final long DEFAULT_LIMIT = 128 * 1024;

    private final PDict dialects = new PDict();
    private long fieldLimit = DEFAULT_LIMIT;

    static CsvState of(CinderContext context) {
        return context.state(CsvState.class, x -> new CsvState());
    }

    PDict dialects() {
        return dialects;
    }

    long fieldLimit() {
        return fieldLimit;
    }

    void setFieldLimit(long limit) {
        fieldLimit = limit;
    }
}
