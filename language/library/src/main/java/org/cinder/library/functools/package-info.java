// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _functools}. Look here first: {@link org.cinder.library.functools.FunctoolsModule}. */
package org.cinder.library.functools;
