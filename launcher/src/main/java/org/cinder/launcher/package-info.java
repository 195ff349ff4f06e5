// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/**
 * The {@code cinder} command: reads Python's command line and environment, makes a context and runs the program.
 * Look here first: {@link org.cinder.launcher.Main}, then {@link org.cinder.launcher.CommandLineParser}.
 */
package org.cinder.launcher;
