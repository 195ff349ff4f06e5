// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.type.PythonClass;

/** The functions of {@code _sha2}. */
@Builtins(module = "_sha2")
public final class Sha2Functions {
    private Sha2Functions() {}

    private static Object make(PythonClass type, String name, String algorithm, int blockSize, Object data) {
        return PHash.of(type, name, algorithm, blockSize, data == null ? new PBytes(new byte[0]) : data);
    }

    @Builtin(value = "sha224(string=b'', *, usedforsecurity=True)",
            doc = "Return a new SHA-224 hash object; optionally initialized with a string.")
    static Object sha224(Object data, boolean usedForSecurity) {
        return make(HashModule.SHA224, "sha224", "SHA-224", 64, data);
    }

    @Builtin(value = "sha256(string=b'', *, usedforsecurity=True)",
            doc = "Return a new SHA-256 hash object; optionally initialized with a string.")
    static Object sha256(Object data, boolean usedForSecurity) {
        return make(HashModule.SHA256, "sha256", "SHA-256", 64, data);
    }

    @Builtin(value = "sha384(string=b'', *, usedforsecurity=True)",
            doc = "Return a new SHA-384 hash object; optionally initialized with a string.")
    static Object sha384(Object data, boolean usedForSecurity) {
        return make(HashModule.SHA384, "sha384", "SHA-384", 128, data);
    }

    @Builtin(value = "sha512(string=b'', *, usedforsecurity=True)",
            doc = "Return a new SHA-512 hash object; optionally initialized with a string.")
    static Object sha512(Object data, boolean usedForSecurity) {
        return make(HashModule.SHA512, "sha512", "SHA-512", 128, data);
    }
}
