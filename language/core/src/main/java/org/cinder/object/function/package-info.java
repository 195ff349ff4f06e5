// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Functions, methods and descriptors, written in Python or Java, and the code objects behind them. Look first at {@link
 * org.cinder.object.function.PFunction}; the {@code ...Builtins} classes hold what programs see.
 */
package org.cinder.object.function;
