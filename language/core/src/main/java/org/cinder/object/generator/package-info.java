// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Generators and coroutines: the objects and their methods; the nodes are in {@code org.cinder.node.generator}. Start
 * with {@link org.cinder.object.generator.PGenerator}.
 */
package org.cinder.object.generator;
