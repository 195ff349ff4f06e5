// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The ordered hash table of dicts and namespaces, with the cells that make globals constants for compiled code, and the
 * table of sets. Look first at {@link org.cinder.object.hash.HashTable} and {@link org.cinder.object.hash.SetTable}.
 */
package org.cinder.object.hash;
