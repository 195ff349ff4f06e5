// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The functions of the module builtins, grouped by topic. Look here first: {@link
 * org.cinder.library.builtins.BuiltinsModule}.
 */
package org.cinder.library.builtins;
