// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module gc. Look here first: {@link org.cinder.library.gc.GcFunctions}. */
package org.cinder.library.gc;
