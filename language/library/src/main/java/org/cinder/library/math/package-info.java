// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module math. Look here first: {@link org.cinder.library.math.MathModule}. */
package org.cinder.library.math;
