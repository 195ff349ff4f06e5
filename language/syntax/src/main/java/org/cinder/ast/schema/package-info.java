// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The shape of the tree records as data, for code that treats all nodes alike (dumps, caches, conversions). Look at
 * {@link org.cinder.ast.schema.NodeKind} first.
 */
package org.cinder.ast.schema;
