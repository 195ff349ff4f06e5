// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module itertools: one iterator class and one constructor for each of its types. Look here first: {@link
 * org.cinder.library.itertools.ItertoolsTypes}.
 */
package org.cinder.library.itertools;
