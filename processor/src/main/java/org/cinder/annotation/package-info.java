// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Annotations by which static Java methods become Python functions, methods and properties. Look first at {@link
 * org.cinder.annotation.Builtin}.
 */
package org.cinder.annotation;
