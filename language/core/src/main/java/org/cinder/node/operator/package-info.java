// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Operators: primitive cases here, everything else in {@code org.cinder.operation.number} and
 * {@code .object}. Start with
 * {@link org.cinder.node.operator.BinaryOperatorNode}.
 */
package org.cinder.node.operator;
