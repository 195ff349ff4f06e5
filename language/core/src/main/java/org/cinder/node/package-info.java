// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Base classes of the syntax nodes and the root nodes. Statements answer with a completion, expressions
 * with a value. Start with
 * {@link org.cinder.node.StatementNode}.
 */
package org.cinder.node;
