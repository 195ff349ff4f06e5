// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str.format;

/** One conversion of a {@code %} format. */
final class PercentSpec {
    boolean left;
    boolean plus;
    boolean blank;
    boolean alternate;
    boolean zero;
    /** Minimal width, or -1. */
    int width = -1;
    /** Or -1. */
    int precision = -1;
    /** Whether it belongs to a format of bytes, which has other messages. */
    boolean bytes;
    /** The conversion letter. */
    int conversion;
}
