// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * What Python programs do with containers, whatever their type: subscripts, length, membership, iteration, unpacking.
 * Look first at {@link org.cinder.operation.collection.Items} and {@link org.cinder.operation.collection.Iteration}.
 */
package org.cinder.operation.collection;
