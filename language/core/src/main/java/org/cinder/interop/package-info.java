// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/**
 * Guest values as seen by Java and other languages, and their values as seen by guest code. Look first at
 * {@link org.cinder.interop.ObjectExports} (what goes out) and {@link org.cinder.interop.ForeignOperations} (what comes
 * in).
 */
package org.cinder.interop;
