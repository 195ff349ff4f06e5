// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.PBytes;

/** The function of {@code _sha1}. */
@Builtins(module = "_sha1")
public final class Sha1Function {
    private Sha1Function() {}

    @Builtin(value = "sha1(string=b'', *, usedforsecurity=True)",
            doc = "Return a new SHA1 hash object; optionally initialized with a string.")
    static Object sha1(Object data, boolean usedForSecurity) {
        return PHash.of(HashModule.SHA1, "sha1", "SHA-1", 64, data == null ? new PBytes(new byte[0]) : data);
    }
}
