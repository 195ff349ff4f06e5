// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The list type: data, iterators, sorting and methods by topic. Look first at {@link
 * org.cinder.object.list.PList}.
 */
package org.cinder.object.list;
