// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module faulthandler. Look here first: {@link org.cinder.library.faulthandler.FaulthandlerFunctions}. */
package org.cinder.library.faulthandler;
