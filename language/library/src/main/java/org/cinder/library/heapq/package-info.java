// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _heapq}. Look here first: {@link org.cinder.library.heapq.Heap}. */
package org.cinder.library.heapq;
