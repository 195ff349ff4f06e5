// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/**
 * The interactive loop of the {@code cinder} command.
 * Look here first: {@link org.cinder.launcher.repl.ReadEvalLoop}.
 */
package org.cinder.launcher.repl;
