// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Interfaces by which other modules join the language. Look here first: {@link org.cinder.spi.BuiltinModuleProvider}.
 */
package org.cinder.spi;
