// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Reading, writing and deleting {@code a[b]}. Start with
 * {@link org.cinder.node.subscript.ReadSubscriptNode}.
 */
package org.cinder.node.subscript;
