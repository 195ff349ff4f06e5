// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** The base of the types of {@code _sha3} whose digests have a fixed length, which their names tell, over the JDK. */
@Builtins(type = "_sha3.sha3", module = "_sha3")
public final class Sha3Builtins {
    private static final int STATE = 200;
    private static final int DOMAIN = 0x06;

    private Sha3Builtins() {}

    @Builtin(value = "__new__($cls, data=b'', /, *, usedforsecurity=True)", hideSignature = true,
            doc = "Return a new SHA3 hash object.")
    static Object make(PythonClass cls, Object data, boolean usedForSecurity) {
        String name = Text.toJava(cls.nameText());
        String bits = name.substring(name.indexOf('_') + 1);
        return PHash.of(cls, name, "SHA3-" + bits, STATE - Integer.parseInt(bits) / 4,
                data == null ? new PBytes(new byte[0]) : data);
    }

    @Getter("_capacity_bits")
    static long capacity(PHash self) {
        return 8L * (STATE - self.blockSize());
    }

    @Getter("_rate_bits")
    static long rate(PHash self) {
        return 8L * self.blockSize();
    }

    @Getter("_suffix")
    static Object suffix(PHash self) {
        return new PBytes(new byte[] {DOMAIN});
    }
}
