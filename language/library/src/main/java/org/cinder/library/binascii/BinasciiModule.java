// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.binascii;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.HashTable;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code binascii}. */
public final class BinasciiModule implements BuiltinModule {
    private static final int FLAGS = ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES;
    private static final BuiltinNamespace NOTHING = (PythonClass type, HashTable namespace) -> { };
    static final PythonClass ERROR = BuiltinTypes.define("binascii.Error", ExceptionTypes.VALUE_ERROR,
            PBaseException.class, FLAGS, NOTHING);
    static final PythonClass INCOMPLETE = BuiltinTypes.define("binascii.Incomplete", ExceptionTypes.EXCEPTION,
            PBaseException.class, FLAGS, NOTHING);

    @Override
    public String name() {
        return "binascii";
    }

    @Override
    public String doc() {
        return "Conversion between binary data and ASCII";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new HexFunctionsTable(), new Base64FunctionsTable(), new UuencodeFunctionsTable(),
            new QuotedPrintableFunctionsTable(), new ChecksumFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("Error"), ERROR);
        module.namespace().put(Text.of("Incomplete"), INCOMPLETE);
    }

    static PException error(String format, Object... arguments) {
        return Errors.of(ERROR, format, arguments);
    }

    /** The bytes of an argument that may also be a str of ASCII characters. */
    static ByteView asciiBuffer(Object value) {
        TruffleString text = Text.asString(value);
        if (text == null) {
            ByteView view = ByteView.of(value);
            if (view == null) {
                throw Errors.typeError("argument should be bytes, buffer or ASCII string, not '%s'",
                        PythonClass.of(value));
            }
            return view;
        }
        int[] characters = Text.codePoints(text);
        byte[] bytes = new byte[characters.length];
        for (int i = 0; i < bytes.length; i++) {
            if (characters[i] >= 128) {
                throw Errors.valueError("string argument should contain only ASCII characters");
            }
            bytes[i] = (byte) characters[i];
        }
        return new ByteView(bytes, 0, bytes.length);
    }
}
