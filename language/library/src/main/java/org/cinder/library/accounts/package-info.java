// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The modules pwd and grp: users and groups of the system, from its files.
 * Look here first: {@link org.cinder.library.accounts.UserFunctions}.
 */
package org.cinder.library.accounts;
