// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** What {@code __reduce_ex__} of bytearray gives to pickle and copy. */
final class ByteArrayReduction {
    private static final TruffleString T_GETSTATE = Text.of("__getstate__");
    private static final TruffleString T_LATIN_1 = Text.of("latin-1");

    private ByteArrayReduction() {}

    /** The class, its arguments and the state of the instance. */
    static PTuple of(PByteArray self, long protocol) {
        Object state = Calls.call(GetAttribute.of(self, T_GETSTATE));
        byte[] content = ByteView.of(self).copy();
        PTuple arguments;
        if (content.length == 0) {
            arguments = PTuple.EMPTY;
        } else if (protocol < 3) {
            // bytes became a type of its own only in protocol 3
            arguments = new PTuple(Text.ofLatin1(content, 0, content.length), T_LATIN_1);
        } else {
            arguments = new PTuple(new PBytes(content));
        }
        return new PTuple(self.pythonClass(), arguments, state);
    }
}
