// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.attribute;

/** What an inline cache has learned about one kind of receiver. */
interface CacheEntry {
    /** False once the classes involved have changed; the entry is then dropped. */
    boolean isValid();
}
