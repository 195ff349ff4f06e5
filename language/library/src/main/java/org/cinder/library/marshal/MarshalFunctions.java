// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.marshal;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;

/** The functions of {@code marshal}. */
@Builtins(module = "marshal")
public final class MarshalFunctions {
    private static final TruffleString T_READ = Text.of("read");
    private static final TruffleString T_WRITE = Text.of("write");

    private MarshalFunctions() {}

    @Builtin(value = "dumps(value, version=4, /)",
            doc = "Return the bytes object that would be written to a file by dump(value, file).")
    static Object dumps(Object value, long version) {
        return new PBytes(new MarshalWriter(version).write(value));
    }

    @Builtin(value = "dump(value, file, version=4, /)", doc = "Write the value on the open file.")
    static Object dump(Object value, Object file, long version) {
        return Calls.method(file, T_WRITE, dumps(value, version));
    }

    @Builtin(value = "loads(bytes, /)", doc = "Convert the bytes-like object to a value; extra bytes are ignored.")
    static Object loads(Object bytes) {
        return new MarshalReader(ByteArrays.of(bytes)).readTop();
    }

    @Builtin(value = "load(file, /)", doc = "Read one value from the open file and return it.")
    static Object load(Object file) {
        Object data = Calls.method(file, T_READ);
        if (!(data instanceof PBytes bytes)) {
            throw Errors.typeError("file.read() returned not bytes but %s", PythonClass.of(data));
        }
        MarshalReader reader = new MarshalReader(bytes.bytes());
        Object value = reader.readTop();
        long unread = bytes.bytes().length - reader.position();
        if (unread > 0) {
            Calls.method(file, Text.of("seek"), -unread, 1L);
        }
        return value;
    }
}
