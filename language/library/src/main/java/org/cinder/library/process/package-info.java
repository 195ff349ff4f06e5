// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Child processes: the module _posixsubprocess, on which subprocess is built. Look here first: {@link
 * org.cinder.library.process.ForkExec}.
 */
package org.cinder.library.process;
