// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Errors that CPython's compiler reports after parsing and that are not about name binding, one class per topic.
 * Look at {@link org.cinder.scope.check.SyntaxErrors} first; the walk that asks these checks is in org.cinder.scope.
 */
package org.cinder.scope.check;
