// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** `**P` (ast.ParamSpec). */
public record ParamSpec(String name, Span span) implements TypeParam {}
