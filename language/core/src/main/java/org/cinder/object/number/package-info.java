// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The types int, bool, float and complex: values, methods, reading and writing numbers as text. Look first at {@link
 * org.cinder.object.number.AnyInt}; the arithmetic itself is in {@code org.cinder.operation.number}.
 */
package org.cinder.object.number;
