// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.array;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.InstanceAttributes;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.Calls;

/** Arrays from and to bytes, text, lists, files and pickles. */
@Builtins(type = "array.array", module = "array")
public final class ArrayConversionBuiltins {
    private ArrayConversionBuiltins() {}

    @Builtin(value = "tobytes($self, /)",
            doc = "Convert the array to an array of machine values and return the bytes representation.")
    static Object tobytes(PArray self) {
        return new PBytes(self.bytes(0, self.length()));
    }

    @Builtin(value = "tolist($self, /)", doc = "Convert array to an ordinary list with the same items.")
    static Object tolist(PArray self) {
        return PList.of(self.elements());
    }

    @Builtin(value = "frombytes($self, buffer, /)",
            doc = "Appends items from the string, interpreting it as an array of machine values, as if it had been "
                    + "read from a file using the fromfile() method).")
    static void frombytes(PArray self, Object buffer) {
        byte[] bytes = ArrayBuiltins.bytesOf(buffer);
        if (bytes.length % self.type().size() != 0) {
            throw Errors.valueError("bytes length not a multiple of item size");
        }
        self.splice(self.length(), self.length(), bytes);
    }

    @Builtin(value = "fromfile($self, f, n, /)",
            doc = "Read n objects from the file object f and append them to the end of the array.")
    static void fromfile(PArray self, Object file, long count) {
        if (count < 0) {
            throw Errors.valueError("negative count");
        }
        long wanted = count * self.type().size();
        Object data = Calls.method(file, Text.of("read"), wanted);
        if (!(data instanceof PBytes bytes)) {
            throw Errors.typeError("read() didn't return bytes");
        }
        frombytes(self, bytes);
        if (bytes.bytes().length != wanted) {
            throw Errors.eofError("read() didn't return enough bytes");
        }
    }

    @Builtin(value = "tofile($self, f, /)", doc = "Write all items (as machine values) to the file object f.")
    static void tofile(PArray self, Object file) {
        Calls.method(file, Text.of("write"), tobytes(self));
    }

    @Builtin(value = "fromunicode($self, ustr, /)",
            doc = "Extends this array with data from the unicode string ustr.")
    static void fromunicode(PArray self, TruffleString text) {
        if (!self.type().isText()) {
            throw Errors.valueError("fromunicode() may only be called on unicode type arrays");
        }
        for (int c : Text.codePoints(text)) {
            self.append(Text.ofCodePoint(c));
        }
    }

    @Builtin(value = "tounicode($self, /)", doc = "Convert the array of characters to a str.")
    static Object tounicode(PArray self) {
        if (!self.type().isText()) {
            throw Errors.valueError("tounicode() may only be called on unicode type arrays");
        }
        int[] characters = new int[self.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Text.codePointAt((TruffleString) self.get(i), 0);
        }
        return Text.ofCodePoints(characters);
    }

    @Builtin(value = "__reduce_ex__($self, value, /)", doc = "Return state information for pickling.")
    static Object reduce(PArray self, Object protocol) {
        Object dict = InstanceAttributes.hasDict(self) ? InstanceAttributes.dict(self) : PNone.NONE;
        return PTuple.of(self.pythonClass(), PTuple.of(Text.ofCodePoint(self.type().code()), tolist(self)), dict);
    }
}
