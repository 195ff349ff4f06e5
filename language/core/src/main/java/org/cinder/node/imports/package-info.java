// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Import statements. Start with
 * {@link org.cinder.node.imports.ImportNode}.
 */
package org.cinder.node.imports;
