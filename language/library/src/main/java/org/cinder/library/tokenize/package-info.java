// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _tokenize}. Look here first: {@link org.cinder.library.tokenize.TokenStream}. */
package org.cinder.library.tokenize;
