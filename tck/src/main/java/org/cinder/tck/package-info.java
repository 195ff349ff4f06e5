// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/**
 * What the Truffle test kit runs to check that the language keeps the rules of interop. Look first at
 * {@link org.cinder.tck.CinderProvider}.
 */
package org.cinder.tck;
