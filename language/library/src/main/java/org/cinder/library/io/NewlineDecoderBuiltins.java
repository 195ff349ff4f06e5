// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;

/** {@code IncrementalNewlineDecoder}. */
@Builtins(type = "_io.IncrementalNewlineDecoder", module = "_io")
public final class NewlineDecoderBuiltins {
    private NewlineDecoderBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "Codec used when reading a file in universal newlines mode.\n\n"
                    + "It wraps another incremental decoder, translates \\r\\n and \\r into \\n, and records the "
                            + "kinds of\n"
                    + "newlines met. Without translation it makes sure that a \\r\\n is not torn apart.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PNewlineDecoder(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, decoder, translate, errors='strict')", doc = "Initialize self.")
    static void initialize(PNewlineDecoder self, Object decoder, boolean translate, Object errors) {
        self.initialize(decoder, translate);
    }

    @Builtin(value = "decode($self, /, input, final=False)", doc = "Decode and translate a piece.")
    static Object decode(PNewlineDecoder self, Object input, boolean last) {
        NewlineState newlines = self.newlines();
        Object text = self.decoder() == PNone.NONE ? input
                : Calls.method(self.decoder(), Text.of("decode"), input, last);
        TruffleString decoded = Text.asString(text);
        if (decoded == null) {
            throw Errors.typeError("decoder should return a string result, not '%s'", PythonClass.of(text));
        }
        return newlines.process(decoded, last);
    }

    @Builtin(value = "getstate($self, /)", doc = "Return the state: pending input and flags.")
    static Object getState(PNewlineDecoder self) {
        Object buffer = new PBytes(new byte[0]);
        BigInteger flags = BigInteger.ZERO;
        if (self.decoder() != PNone.NONE) {
            Object state = Calls.method(self.decoder(), Text.of("getstate"));
            if (!(state instanceof PTuple pair) || pair.length() != 2) {
                throw Errors.typeError("illegal decoder state");
            }
            buffer = pair.get(0);
            flags = Index.toBigInteger(pair.get(1));
        }
        flags = flags.shiftLeft(1);
        return PTuple.of(buffer, PInt.of(self.newlines().isReturnPending() ? flags.setBit(0) : flags));
    }

    @Builtin(value = "setstate($self, state, /)", doc = "Set the state to one that getstate() returned.")
    static void setState(PNewlineDecoder self, Object state) {
        if (!(state instanceof PTuple pair) || pair.length() != 2) {
            throw Errors.typeError("state argument must be a tuple");
        }
        BigInteger flags = Index.toBigInteger(pair.get(1));
        self.newlines().setReturnPending(flags.testBit(0));
        if (self.decoder() != PNone.NONE) {
            Calls.method(self.decoder(), Text.of("setstate"), PTuple.of(pair.get(0), PInt.of(flags.shiftRight(1))));
        }
    }

    @Builtin(value = "reset($self, /)", doc = "Forget everything.")
    static void reset(PNewlineDecoder self) {
        self.newlines().reset();
        if (self.decoder() != PNone.NONE) {
            Calls.method(self.decoder(), Text.of("reset"));
        }
    }

    @Getter("newlines")
    static Object newlines(PNewlineDecoder self) {
        return self.newlines().newlines();
    }
}
