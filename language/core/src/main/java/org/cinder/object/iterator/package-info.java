// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Builtin iterators that do not belong to one container type. Look first at {@link
 * org.cinder.object.iterator.PIterator}; the iterators of list, dict and so on stand beside their types.
 */
package org.cinder.object.iterator;
