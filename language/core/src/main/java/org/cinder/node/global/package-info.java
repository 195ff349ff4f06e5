// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Globals and builtins, read through cells that the namespace dicts share with the code. Start with
 * {@link org.cinder.node.global.ReadGlobalNode}.
 */
package org.cinder.node.global;
