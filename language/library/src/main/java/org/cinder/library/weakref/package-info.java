// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _weakref}. Look here first: {@link org.cinder.library.weakref.ReferenceTable}. */
package org.cinder.library.weakref;
