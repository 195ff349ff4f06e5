// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Reading, writing and deleting {@code a.b}; the caches are in {@code org.cinder.operation.attribute}. Start with
 * {@link org.cinder.node.attribute.ReadAttributeNode}.
 */
package org.cinder.node.attribute;
