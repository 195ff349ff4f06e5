// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _codecs}. Look here first: {@link org.cinder.library.codecs.CodecsModule}. */
package org.cinder.library.codecs;
