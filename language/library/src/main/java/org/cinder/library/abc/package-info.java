// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module {@code _abc}: the work behind {@code abc.ABCMeta}. Look here first: {@link
 * org.cinder.library.abc.AbcFunctions}.
 */
package org.cinder.library.abc;
