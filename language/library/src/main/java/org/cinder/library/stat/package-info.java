// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _stat}. Look here first: {@link org.cinder.library.stat.StatFunctions}. */
package org.cinder.library.stat;
