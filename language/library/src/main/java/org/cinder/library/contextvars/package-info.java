// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _contextvars}. Look here first: {@link org.cinder.library.contextvars.PContext}. */
package org.cinder.library.contextvars;
