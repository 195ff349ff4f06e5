// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _string}. Look here first: {@link org.cinder.library.strings.StringFunctions}. */
package org.cinder.library.strings;
