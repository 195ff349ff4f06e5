// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.zlib;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.context.CinderContext;
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

/** The module {@code zlib}; copies of streams are not possible. */
public final class ZlibModule implements BuiltinModule {
    static final int MAX_WBITS = 15;
    private static final BuiltinNamespace TABLES = ZlibModule::fill;
    static final PythonClass COMPRESS = BuiltinTypes.define("zlib.Compress", BuiltinTypes.OBJECT, PCompress.class, 0,
            TABLES);
    static final PythonClass DECOMPRESS = BuiltinTypes.define("zlib.Decompress", BuiltinTypes.OBJECT,
            PDecompress.class, 0, TABLES);
    static final PythonClass DECOMPRESSOR = BuiltinTypes.define("zlib._ZlibDecompressor", BuiltinTypes.OBJECT,
            PDecompressor.class, 0, TABLES);
    static final PythonClass ERROR = BuiltinTypes.define("zlib.error", ExceptionTypes.EXCEPTION, PBaseException.class,
            ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES, TABLES);
    private static final String CONSTANTS = """
            DEFLATED=8 DEF_BUF_SIZE=16384 DEF_MEM_LEVEL=8 MAX_WBITS=15 Z_BEST_COMPRESSION=9 Z_BEST_SPEED=1 Z_BLOCK=5
            Z_DEFAULT_COMPRESSION=-1 Z_DEFAULT_STRATEGY=0 Z_FILTERED=1 Z_FINISH=4 Z_FIXED=4 Z_FULL_FLUSH=3
            Z_HUFFMAN_ONLY=2 Z_NO_COMPRESSION=0 Z_NO_FLUSH=0 Z_PARTIAL_FLUSH=1 Z_RLE=3 Z_SYNC_FLUSH=2 Z_TREES=6
            """;

    private static void fill(PythonClass type, HashTable namespace) {
        BuiltinTable[] tables = switch (type.name()) {
            case "zlib.Compress" -> new BuiltinTable[] {new CompressBuiltinsTable()};
            case "zlib.Decompress" -> new BuiltinTable[] {new DecompressBuiltinsTable()};
            case "zlib._ZlibDecompressor" -> new BuiltinTable[] {new DecompressorBuiltinsTable()};
            default -> new BuiltinTable[0];
        };
        TableNamespace.fill(type, namespace, tables);
    }

    @Override
    public String name() {
        return "zlib";
    }

    @Override
    public String doc() {
        return "Compression and decompression in the formats zlib, gzip and raw deflate, and checksums.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ZlibFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        for (String pair : CONSTANTS.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            module.namespace().put(Text.of(pair.substring(0, equals)), Long.parseLong(pair.substring(equals + 1)));
        }
        module.namespace().put(Text.of("ZLIB_VERSION"), Text.of("1.2.13"));
        module.namespace().put(Text.of("ZLIB_RUNTIME_VERSION"), Text.of("1.2.13"));
        module.namespace().put(Text.of("__version__"), Text.of("1.0"));
        module.namespace().put(Text.of("error"), ERROR);
        module.namespace().put(Text.of("_ZlibDecompressor"), DECOMPRESSOR);
    }

    static PException error(String format, Object... arguments) {
        return Errors.of(ERROR, format, arguments);
    }
}
