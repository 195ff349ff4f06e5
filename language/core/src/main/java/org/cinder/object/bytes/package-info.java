// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The types bytes, bytearray and memoryview. Look first at {@link org.cinder.object.bytes.ByteView}, which all methods
 * see their bytes-like operands through.
 */
package org.cinder.object.bytes;
