// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module atexit. Look here first: {@link org.cinder.library.atexit.AtexitFunctions}. */
package org.cinder.library.atexit;
