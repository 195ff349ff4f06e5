// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The native half of {@code re}: TRegex where it supports a pattern, else a backtracking matcher. Start with {@link
 * org.cinder.library.sre.PPattern} and {@link org.cinder.library.sre.RegexEngine}.
 */
package org.cinder.library.sre;
