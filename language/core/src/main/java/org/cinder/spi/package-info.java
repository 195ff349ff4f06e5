// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** What other modules implement to join the language: native modules ({@link org.cinder.spi.BuiltinModuleProvider}) and dialects ({@link org.cinder.spi.Dialect}). */
package org.cinder.spi;
