// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module time. Look here first: {@link org.cinder.library.time.TimeModule}. */
package org.cinder.library.time;
