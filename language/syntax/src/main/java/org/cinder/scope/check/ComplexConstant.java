// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

/** A complex number written as a sum of literals. */
record ComplexConstant(double real, double imaginary) {
}
