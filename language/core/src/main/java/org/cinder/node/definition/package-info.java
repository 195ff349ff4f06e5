// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * {@code def}, {@code lambda}, {@code class}, decorators, annotations and type parameters. Start with
 * {@link org.cinder.node.definition.MakeFunctionNode}.
 */
package org.cinder.node.definition;
