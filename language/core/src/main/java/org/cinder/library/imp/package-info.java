// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module {@code _imp}, on which importlib is built. Look here first: {@link org.cinder.library.imp.ImpFunctions}.
 */
package org.cinder.library.imp;
