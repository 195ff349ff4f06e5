// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Slices and ranges. Look first at {@link org.cinder.object.slice.PSlice} and {@link
 * org.cinder.object.slice.PRange}.
 */
package org.cinder.object.slice;
