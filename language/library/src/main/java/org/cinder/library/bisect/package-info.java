// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _bisect}. Look here first: {@link org.cinder.library.bisect.BisectFunctions}. */
package org.cinder.library.bisect;
