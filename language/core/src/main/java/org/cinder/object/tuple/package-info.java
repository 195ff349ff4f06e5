// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The tuple type: data, iterator, hash and methods. Look first at {@link
 * org.cinder.object.tuple.PTuple}.
 */
package org.cinder.object.tuple;
