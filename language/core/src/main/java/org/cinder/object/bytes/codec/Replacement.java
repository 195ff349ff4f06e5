// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;

/**
 * What an error handler puts in place of what cannot be coded.
 *
 * @param text the text, or null when it is bytes
 * @param bytes the bytes (encoding only), or null
 * @param next where to go on
 */
record Replacement(TruffleString text, byte[] bytes, int next) {}
