// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.type.PythonClass;

/** {@code _io._TextIOBase}: the interface of text streams. */
@Builtins(type = "_io._TextIOBase", module = "_io")
public final class TextIOBaseBuiltins {
    private TextIOBaseBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "Base class for text I/O: characters and lines instead of bytes.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PIOBase(cls.instanceShape());
    }

    @Builtin(value = "detach($self, /)", doc = "Separate the buffer from the text stream and return it.")
    static Object detach(PIOBase self) {
        throw IoErrors.unsupported("detach");
    }

    @Builtin(value = "read($self, size=-1, /)", doc = "Read at most size characters, everything when it is negative.")
    static Object read(PIOBase self, Object size) {
        throw IoErrors.unsupported("read");
    }

    @Builtin(value = "readline($self, size=-1, /)", doc = "Read until a newline or the end; '' at the end.")
    static Object readline(PIOBase self, Object size) {
        throw IoErrors.unsupported("readline");
    }

    @Builtin(value = "write($self, s, /)", doc = "Write a string; the number of characters.")
    static Object write(PIOBase self, Object text) {
        throw IoErrors.unsupported("write");
    }

    @Getter(value = "encoding", doc = "The encoding of the text stream.")
    static Object encoding(PIOBase self) {
        return PNone.NONE;
    }

    @Getter(value = "newlines", doc = "The kinds of line endings translated so far.")
    static Object newlines(PIOBase self) {
        return PNone.NONE;
    }

    @Getter(value = "errors", doc = "The error handler of the decoder or encoder.")
    static Object errors(PIOBase self) {
        return PNone.NONE;
    }
}
