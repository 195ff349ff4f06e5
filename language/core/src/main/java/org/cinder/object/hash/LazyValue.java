// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.hash;

/**
 * Stands in a namespace for a value that is expensive and rarely wanted ({@code __spec__}, {@code sys.meta_path}):
 * computed at the first read. Never a guest value itself; see {@link HashTable#putLazy}.
 */
public interface LazyValue {
    /** The value; called until it returns, normally once. */
    Object compute();
}
