// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module {@code _io}: files, buffers and text streams. Look here first: {@link org.cinder.library.io.IoModule} for
 * the
 * parts, {@link org.cinder.library.io.OpenFunction} for {@code open}.
 */
package org.cinder.library.io;
