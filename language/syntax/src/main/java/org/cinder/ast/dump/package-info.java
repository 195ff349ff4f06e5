// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Trees as text, in the form of Python's {@code ast.dump}. Look at {@link org.cinder.ast.dump.AstDump} first.
 */
package org.cinder.ast.dump;
