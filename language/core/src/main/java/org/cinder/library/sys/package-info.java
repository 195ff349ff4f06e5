// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module sys, the start and the end of programs. Look here first: {@link org.cinder.library.sys.SysModule} for the
 * attributes, {@link org.cinder.library.sys.ProgramStart} for what a fresh context holds.
 */
package org.cinder.library.sys;
