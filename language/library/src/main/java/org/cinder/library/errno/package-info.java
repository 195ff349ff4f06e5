// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module errno and the translation of Java's I/O exceptions. Look here first: {@link
 * org.cinder.library.errno.OsErrors}.
 */
package org.cinder.library.errno;
