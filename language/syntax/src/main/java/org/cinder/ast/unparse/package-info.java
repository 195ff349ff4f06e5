// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Turns expressions back into source text, for annotations that stay unevaluated. Start with {@link
 * org.cinder.ast.unparse.Unparser}.
 */
package org.cinder.ast.unparse;
