// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes.codec;

import com.oracle.truffle.api.strings.TruffleString;

/**
 * What a decoder made of its input.
 *
 * @param text the text
 * @param consumed how many bytes it comes from; the rest may be the beginning of a character
 */
public record Decoded(TruffleString text, int consumed) {}
