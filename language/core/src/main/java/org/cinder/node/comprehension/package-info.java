// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * List, set and dict comprehensions, which run in the enclosing frame. Start with
 * {@link org.cinder.node.comprehension.ComprehensionNode}.
 */
package org.cinder.node.comprehension;
