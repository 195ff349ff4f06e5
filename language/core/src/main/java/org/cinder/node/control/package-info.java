// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Blocks, branches, loops and returns. Start with
 * {@link org.cinder.node.control.ForNode}.
 */
package org.cinder.node.control;
