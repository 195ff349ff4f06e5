// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The ordered hash table that dict, set and all namespaces are built on, with the cells that make globals constants for
 * compiled code. Look first at {@link org.cinder.object.hash.HashTable}.
 */
package org.cinder.object.hash;
