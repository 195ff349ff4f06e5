// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * {@code try}, {@code raise}, {@code with} and {@code assert}. Start with
 * {@link org.cinder.node.exception.TryExceptNode}.
 */
package org.cinder.node.exception;
