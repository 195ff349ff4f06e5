// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _struct}. Look here first: {@link org.cinder.library.struct.StructFormat}. */
package org.cinder.library.struct;
