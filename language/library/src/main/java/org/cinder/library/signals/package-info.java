// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _signal}. Look here first: {@link org.cinder.library.signals.SignalFunctions}. */
package org.cinder.library.signals;
