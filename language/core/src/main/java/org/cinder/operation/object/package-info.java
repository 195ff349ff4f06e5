// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The operations that work on any object: attributes, comparison, hashing, truth, text, type tests. Look first at
 * {@link
 * org.cinder.operation.object.GetAttribute}; everything here is complete and slow, syntax nodes cache around it.
 */
package org.cinder.operation.object;
