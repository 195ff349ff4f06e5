// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.schema;

/** One field of a node kind: its name in Python's {@code ast} module and what it holds. */
public record Field(String name, FieldKind kind, boolean optional) {}
