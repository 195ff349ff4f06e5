// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module cmath: functions of complex numbers, after Kahan's "Branch cuts for complex elementary functions".
 * Look here first: {@link org.cinder.library.cmath.ComplexMathModule}.
 */
package org.cinder.library.cmath;
