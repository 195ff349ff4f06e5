// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _locale}. Look here first: {@link org.cinder.library.locale.LocaleFunctions}. */
package org.cinder.library.locale;
