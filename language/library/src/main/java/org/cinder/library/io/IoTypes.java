// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.object.DynamicObject;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;

/** The classes of {@code _io}. */
final class IoTypes {
    private static final int FLAGS = ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES;
    private static final IoTypeTables TABLES = new IoTypeTables();

    static final PythonClass IO_BASE = define("_io._IOBase", BuiltinTypes.OBJECT, PIOBase.class);
    static final PythonClass RAW_IO_BASE = define("_io._RawIOBase", IO_BASE, PIOBase.class);
    static final PythonClass BUFFERED_IO_BASE = define("_io._BufferedIOBase", IO_BASE, PIOBase.class);
    static final PythonClass TEXT_IO_BASE = define("_io._TextIOBase", IO_BASE, PIOBase.class);
    static final PythonClass FILE_IO = define("_io.FileIO", RAW_IO_BASE, PFileIO.class);
    static final PythonClass BYTES_IO = define("_io.BytesIO", BUFFERED_IO_BASE, PBytesIO.class);
    static final PythonClass BUFFERED_READER = define("_io.BufferedReader", BUFFERED_IO_BASE, PBuffered.class);
    static final PythonClass BUFFERED_WRITER = define("_io.BufferedWriter", BUFFERED_IO_BASE, PBuffered.class);
    static final PythonClass BUFFERED_RANDOM = define("_io.BufferedRandom", BUFFERED_IO_BASE, PBuffered.class);
    static final PythonClass BUFFERED_PAIR = define("_io.BufferedRWPair", BUFFERED_IO_BASE, PBufferedPair.class);
    static final PythonClass STRING_IO = define("_io.StringIO", TEXT_IO_BASE, PStringIO.class);
    static final PythonClass TEXT_IO_WRAPPER = define("_io.TextIOWrapper", TEXT_IO_BASE, PTextIOWrapper.class);
    static final PythonClass NEWLINE_DECODER = define("_io.IncrementalNewlineDecoder", BuiltinTypes.OBJECT,
            PNewlineDecoder.class);
    static final PythonClass UNSUPPORTED_OPERATION = unsupportedOperation();

    private IoTypes() {}

    private static PythonClass define(String name, PythonClass base, Class<? extends DynamicObject> javaClass) {
        return BuiltinTypes.define(name, base, javaClass, FLAGS, TABLES);
    }

    /** {@code io.UnsupportedOperation}, the one class here with two bases. */
    private static PythonClass unsupportedOperation() {
        PythonClass type = BuiltinTypes.define("io.UnsupportedOperation", ExceptionTypes.OS_ERROR, PBaseException.class,
                FLAGS, TABLES);
        PythonClass[] osError = ExceptionTypes.OS_ERROR.mro();
        PythonClass[] mro = new PythonClass[osError.length + 2];
        mro[0] = type;
        mro[1] = ExceptionTypes.OS_ERROR;
        mro[2] = ExceptionTypes.VALUE_ERROR;
        System.arraycopy(osError, 1, mro, 3, osError.length - 1);
        type.link(new PythonClass[] {ExceptionTypes.OS_ERROR, ExceptionTypes.VALUE_ERROR}, mro);
        return type;
    }

    static PythonClass[] all() {
        return new PythonClass[] {IO_BASE, RAW_IO_BASE, BUFFERED_IO_BASE, TEXT_IO_BASE, FILE_IO, BYTES_IO,
            BUFFERED_READER, BUFFERED_WRITER, BUFFERED_RANDOM, BUFFERED_PAIR, STRING_IO, TEXT_IO_WRAPPER,
            NEWLINE_DECODER, UNSUPPORTED_OPERATION};
    }
}
