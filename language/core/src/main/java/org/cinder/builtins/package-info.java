// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Connects builtin classes with the method tables that describe them. Look first at {@link
 * org.cinder.builtins.BuiltinTypeTables}.
 */
package org.cinder.builtins;
