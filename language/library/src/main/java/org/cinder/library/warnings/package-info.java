// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _warnings}. Look here first: {@link org.cinder.library.warnings.WarningFilter}. */
package org.cinder.library.warnings;
