// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.interop.InteropLibrary;

/**
 * Keys of foreign hashes. Python has one kind of int where Java has several and tells {@code Integer} keys from {@code
 * Long}
 * keys: a small int stands for whichever is there, and for an {@code Integer} when neither is.
 */
final class ForeignKeys {
    private ForeignKeys() {}

    /** The key to use for the guest value {@code key} in the hash {@code object}. */
    static Object in(Object object, Object key) {
        if (!(key instanceof Long number) || number.intValue() != number) {
            return key;
        }
        boolean exists = InteropLibrary.getUncached(object).isHashEntryExisting(object, key);
        return exists ? key : (Object) number.intValue();
    }
}
