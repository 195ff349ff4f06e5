// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Variables in frame slots, arguments and cells; unpacking into temporaries. Start with
 * {@link org.cinder.node.local.ReadLocalNode}.
 */
package org.cinder.node.local;
