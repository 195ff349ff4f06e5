// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.struct;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.dict.PDict;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** {@code struct.Struct}. */
@Builtins(type = "_struct.Struct", module = "_struct")
public final class StructBuiltins {
    private StructBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "Struct(fmt) --> compiled struct object\n\nIt packs and unpacks by the format that was parsed once.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PStruct(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, format)", doc = "Initialize self.")
    static void initialize(PStruct self, Object format) {
        self.setFormat(StructFormat.parse(format));
    }

    @Getter(value = "format", doc = "struct format string")
    static Object format(PStruct self) {
        return Text.of(self.format().text());
    }

    @Getter(value = "size", doc = "struct size in bytes")
    static long size(PStruct self) {
        return self.format().size();
    }

    @Builtin(value = "pack($self, *values)", hideSignature = true,
            doc = "S.pack(v1, v2, ...) -> bytes\n\nReturn the values packed.")
    static Object pack(PStruct self, Object[] values) {
        return StructOperations.pack(self.format(), values);
    }

    @Builtin(value = "pack_into($self, buffer, offset, /, *values)", hideSignature = true,
            doc = "S.pack_into(buffer, offset, v1, v2, ...)\n\nPack the values and write them into the buffer at the "
                    + "offset.")
    static void packInto(PStruct self, Object buffer, Object offset, Object[] values) {
        StructOperations.packInto(self.format(), buffer, offset, values);
    }

    @Builtin(value = "unpack($self, buffer, /)", doc = "Return a tuple containing unpacked values.")
    static Object unpack(PStruct self, Object buffer) {
        return StructOperations.unpack(self.format(), buffer);
    }

    @Builtin(value = "unpack_from($self, /, buffer, offset=0)",
            doc = "Return a tuple containing unpacked values from an offset on.")
    static Object unpackFrom(PStruct self, Object buffer, long offset) {
        return StructOperations.unpackFrom(self.format(), buffer, offset);
    }

    @Builtin(value = "iter_unpack($self, buffer, /)", doc = "Return an iterator yielding tuples of unpacked values.")
    static Object iterUnpack(PStruct self, Object buffer) {
        return StructOperations.iterUnpack(self.format(), buffer);
    }

    @Builtin(value = "__sizeof__($self, /)", hideSignature = true,
            doc = "S.__sizeof__() -> size of S in memory, in bytes")
    static long sizeof(PStruct self) {
        return 64L + 32L * self.format().fields().size();
    }
}
