// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** A whole compilation unit (ast.mod). */
public sealed interface Mod extends Ast permits ModuleMod, Interactive, Expression, FunctionType {}
