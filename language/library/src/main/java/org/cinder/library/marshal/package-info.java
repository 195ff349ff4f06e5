// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module marshal. Look here first: {@link org.cinder.library.marshal.MarshalFunctions}. */
package org.cinder.library.marshal;
