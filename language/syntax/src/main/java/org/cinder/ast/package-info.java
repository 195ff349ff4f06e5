// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Immutable records for Python's abstract grammar, named as the classes of Python's {@code ast} module. Names that Java
 * needs itself differ: {@link org.cinder.ast.ListExpr}, {@link org.cinder.ast.SetExpr}, {@link
 * org.cinder.ast.ExprStmt},
 * {@link org.cinder.ast.ModuleMod}. Lists are unmodifiable. Look at {@link org.cinder.ast.Expr} and
 * {@link org.cinder.ast.Stmt} first.
 */
package org.cinder.ast;
