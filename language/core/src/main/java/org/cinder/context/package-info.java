// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The state of one running Python program: its options, modules, streams, identities and exit actions. */
package org.cinder.context;
