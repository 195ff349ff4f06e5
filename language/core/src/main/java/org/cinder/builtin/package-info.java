// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * What the generated tables of builtins are made of: specifications, signatures, argument mapping and conversion.
 * Look first at {@link org.cinder.builtin.BuiltinTable}.
 */
package org.cinder.builtin;
