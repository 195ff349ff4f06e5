// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Parsed modules as files, so that the next process need not parse them. Look at
 * {@link org.cinder.ast.cache.TreeCache} first.
 */
package org.cinder.ast.cache;
