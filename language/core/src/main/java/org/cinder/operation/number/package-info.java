// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The meaning of Python's arithmetic operators and number conversions. Look first at {@link
 * org.cinder.operation.number.BinaryOperation}; nodes take the primitive cases from {@link
 * org.cinder.operation.number.LongMath} and {@link org.cinder.operation.number.DoubleMath}.
 */
package org.cinder.operation.number;
