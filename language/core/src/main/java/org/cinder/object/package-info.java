// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * What every guest value has in common, and the singletons. Look first at {@link org.cinder.object.PythonObject}, then
 * {@link
 * org.cinder.object.InstanceAttributes}.
 */
package org.cinder.object;
