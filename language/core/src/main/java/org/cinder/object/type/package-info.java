// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Classes: their namespaces, resolution order, creation and the builtin classes themselves; also unions, generic
 * aliases and super. Look first at {@link org.cinder.object.type.PythonClass}, then {@link
 * org.cinder.object.type.ClassBuilder}.
 */
package org.cinder.object.type;
