// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module select: waiting for descriptors. Look here first: {@link org.cinder.library.select.SelectFunctions}. */
package org.cinder.library.select;
