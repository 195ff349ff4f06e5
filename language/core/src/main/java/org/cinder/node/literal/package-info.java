// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Constants and display expressions. Start with
 * {@link org.cinder.node.literal.ConstantNode}.
 */
package org.cinder.node.literal;
