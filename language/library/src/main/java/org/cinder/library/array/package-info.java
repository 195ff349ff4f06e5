// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code array}: compact arrays of numbers. Look here first: {@link org.cinder.library.array.PArray}. */
package org.cinder.library.array;
