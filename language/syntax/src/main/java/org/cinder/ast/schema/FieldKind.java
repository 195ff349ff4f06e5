// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.schema;

/** What a field of a node holds. */
public enum FieldKind {
    /** A node, null when the field is optional. */
    NODE,
    /** A list of nodes; a dict's keys and keyword defaults contain nulls. */
    NODES,
    /** A String, null when the field is optional. */
    TEXT,
    /** A list of strings. */
    TEXTS,
    INT,
    BOOL,
    /** A literal value as described at {@link org.cinder.ast.Constant}. */
    CONSTANT,
    OPERATOR,
    UNARY_OPERATOR,
    BOOL_OPERATOR,
    /** A list of comparison operators. */
    COMPARE_OPERATORS,
    CONTEXT
}
