// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.PBytes;

/** The function of {@code _md5}. */
@Builtins(module = "_md5")
public final class Md5Function {
    private Md5Function() {}

    @Builtin(value = "md5(string=b'', *, usedforsecurity=True)",
            doc = "Return a new MD5 hash object; optionally initialized with a string.")
    static Object md5(Object data, boolean usedForSecurity) {
        return PHash.of(HashModule.MD5, "md5", "MD5", 64, data == null ? new PBytes(new byte[0]) : data);
    }
}
