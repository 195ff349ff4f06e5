// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import org.cinder.object.exception.Errors;

/** What surrounds the deflated data, as {@code wbits} says; the window is always the largest. */
enum Wrapping {
    RAW, ZLIB, GZIP, DETECTED;

    static Wrapping of(int wbits, boolean compressing) {
        if (-15 <= wbits && wbits <= -8) {
            return RAW;
        }
        if (8 <= wbits && wbits <= 15 || wbits == 0 && !compressing) {
            return ZLIB;
        }
        if (24 <= wbits && wbits <= 31 || wbits == 16 && !compressing) {
            return GZIP;
        }
        if (!compressing && (40 <= wbits && wbits <= 47 || wbits == 32)) {
            return DETECTED;
        }
        if (!compressing) {
            throw ZlibModule.error("Error -2 while preparing to decompress data: inconsistent stream state");
        }
        throw Errors.valueError("Invalid initialization option");
    }
}
