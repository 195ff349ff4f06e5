// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module posix, on which os is built. Look here first: {@link org.cinder.library.posix.PosixModule}. */
package org.cinder.library.posix;
