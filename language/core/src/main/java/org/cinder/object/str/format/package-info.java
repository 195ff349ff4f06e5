// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Formatting: the mini-language behind {@code format} and f-strings, the templates of {@code str.format}, and the
 * {@code %} operator. Start with {@link org.cinder.object.str.format.FormatSpec}.
 */
package org.cinder.object.str.format;
