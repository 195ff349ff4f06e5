// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Module objects. Look first at {@link org.cinder.object.module.PModule}.
 */
package org.cinder.object.module;
