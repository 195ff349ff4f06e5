// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Call syntax: plain and method calls, star arguments, {@code super()}. Start with
 * {@link org.cinder.node.call.CallNode}.
 */
package org.cinder.node.call;
