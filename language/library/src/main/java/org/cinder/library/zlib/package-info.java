// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module {@code zlib} over java.util.zip. Look here first: {@link org.cinder.library.zlib.InflateStream} and
 * {@link org.cinder.library.zlib.DeflateStream}.
 */
package org.cinder.library.zlib;
