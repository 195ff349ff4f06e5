// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import java.util.HexFormat;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** The base of the types of {@code _sha3} whose digests are as long as the caller wants. */
@Builtins(type = "_sha3.shake", module = "_sha3")
public final class ShakeBuiltins {
    private static final int DOMAIN = 0x1f;
    private static final long LONGEST = 1L << 29;

    private ShakeBuiltins() {}

    @Builtin(value = "__new__($cls, data=b'', /, *, usedforsecurity=True)", hideSignature = true,
            doc = "Return a new SHAKE hash object.")
    static Object make(PythonClass cls, Object data, boolean usedForSecurity) {
        String name = Text.toJava(cls.nameText());
        int bits = Integer.parseInt(name.substring(name.indexOf('_') + 1));
        Shake sponge = new Shake(name, bits);
        PHash hash = new PHash(cls, name, sponge.rate(), sponge);
        hash.update(data == null ? new PBytes(new byte[0]) : data);
        return hash;
    }

    @Getter("_capacity_bits")
    static long capacity(PHash self) {
        return 1600 - 8L * self.blockSize();
    }

    @Getter("_rate_bits")
    static long rate(PHash self) {
        return 8L * self.blockSize();
    }

    @Getter("_suffix")
    static Object suffix(PHash self) {
        return new PBytes(new byte[] {DOMAIN});
    }

    private static byte[] squeeze(PHash self, long length) {
        if (length < 0) {
            throw Errors.valueError("value must be positive");
        }
        if (length >= LONGEST) {
            throw Errors.valueError("length is too large");
        }
        return ((Shake) self.copyOfDigest()).squeeze((int) length);
    }

    @Builtin(value = "digest($self, length, /)", doc = "Return the digest value as a bytes object.")
    static Object digest(PHash self, long length) {
        return new PBytes(squeeze(self, length));
    }

    @Builtin(value = "hexdigest($self, length, /)",
            doc = "Return the digest value as a string of hexadecimal digits.")
    static Object hexdigest(PHash self, long length) {
        return Text.of(HexFormat.of().formatHex(squeeze(self, length)));
    }
}
