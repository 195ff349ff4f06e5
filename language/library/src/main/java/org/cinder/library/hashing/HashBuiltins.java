// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import java.util.HexFormat;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.str.Text;

/** The methods of hash objects. */
@Builtins(type = "_hashlib.HASH", module = "_hashlib")
public final class HashBuiltins {
    private HashBuiltins() {}

    @Builtin(value = "update($self, obj, /)", doc = "Update this hash object's state with the provided string.")
    static void update(PHash self, Object data) {
        self.update(data);
    }

    @Builtin(value = "digest($self, /)", doc = "Return the digest value as a bytes object.")
    static Object digest(PHash self) {
        return new PBytes(self.result());
    }

    @Builtin(value = "hexdigest($self, /)", doc = "Return the digest value as a string of hexadecimal digits.")
    static Object hexdigest(PHash self) {
        return Text.of(HexFormat.of().formatHex(self.result()));
    }

    @Builtin(value = "copy($self, /)", doc = "Return a copy of the hash object.")
    static Object copy(PHash self) {
        return self.copy();
    }

    @Getter("name")
    static Object name(PHash self) {
        return Text.of(self.name());
    }

    @Getter("digest_size")
    static long digestSize(PHash self) {
        return self.digestSize();
    }

    @Getter("block_size")
    static long blockSize(PHash self) {
        return self.blockSize();
    }
}
