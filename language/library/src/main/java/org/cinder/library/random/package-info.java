// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _random}. Look here first: {@link org.cinder.library.random.MersenneTwister}. */
package org.cinder.library.random;
