// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** Options of the language. Look here first: {@link org.cinder.option.CinderOptions}. */
package org.cinder.option;
