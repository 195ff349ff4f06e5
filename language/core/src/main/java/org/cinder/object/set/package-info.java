// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Sets and frozensets. Look first at {@link org.cinder.object.set.PSet} and {@link
 * org.cinder.object.set.SetOperations}.
 */
package org.cinder.object.set;
