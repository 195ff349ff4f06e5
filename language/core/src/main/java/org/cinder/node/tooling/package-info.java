// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/**
 * What debuggers and other instruments see of a running program: its variables as scopes. Look first at
 * {@link org.cinder.node.tooling.FrameScopes}.
 */
package org.cinder.node.tooling;
