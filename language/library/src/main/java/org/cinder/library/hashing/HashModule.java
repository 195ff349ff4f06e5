// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import java.util.Locale;
import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** One of the modules of hash functions. */
public final class HashModule implements BuiltinModule {
    private static final HashTypeTables TABLES = new HashTypeTables();
    static final PythonClass MD5 = define("_md5.md5");
    static final PythonClass SHA1 = define("_sha1.sha1");
    static final PythonClass SHA224 = define("_sha2.SHA224Type");
    static final PythonClass SHA256 = define("_sha2.SHA256Type");
    static final PythonClass SHA384 = define("_sha2.SHA384Type");
    static final PythonClass SHA512 = define("_sha2.SHA512Type");

    private static final PythonClass SHA3_BASE = define("_sha3.sha3");
    private static final PythonClass SHAKE_BASE = define("_sha3.shake");
    private static final PythonClass BLAKE2_BASE = define("_blake2.blake2");
    private static final PythonClass[] SHA3 = {define("_sha3.sha3_224", SHA3_BASE), define("_sha3.sha3_256", SHA3_BASE),
        define("_sha3.sha3_384", SHA3_BASE), define("_sha3.sha3_512", SHA3_BASE),
        define("_sha3.shake_128", SHAKE_BASE), define("_sha3.shake_256", SHAKE_BASE)};
    private static final PythonClass[] BLAKE2 = {define("_blake2.blake2b", BLAKE2_BASE),
        define("_blake2.blake2s", BLAKE2_BASE)};

    private final String name;

    /** @param name the module: {@code _md5}, {@code _sha1}, {@code _sha2}, {@code _sha3} or {@code _blake2} */
    public HashModule(String name) {
        this.name = name;
    }

    private static PythonClass define(String name) {
        return define(name, BuiltinTypes.OBJECT);
    }

    private static PythonClass define(String name, PythonClass base) {
        return BuiltinTypes.define(name, base, PHash.class, 0, TABLES);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String doc() {
        return null;
    }

    @Override
    public BuiltinTable[] tables() {
        return switch (name) {
            case "_md5" -> new BuiltinTable[] {new Md5FunctionTable()};
            case "_sha1" -> new BuiltinTable[] {new Sha1FunctionTable()};
            case "_sha2" -> new BuiltinTable[] {new Sha2FunctionsTable()};
            default -> new BuiltinTable[0];
        };
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        if (name.equals("_sha3") || name.equals("_blake2")) {
            for (PythonClass type : name.equals("_sha3") ? SHA3 : BLAKE2) {
                module.namespace().put(type.nameText(), type);
            }
            return;
        }
        PythonClass[] types = switch (name) {
            case "_md5" -> new PythonClass[] {MD5};
            case "_sha1" -> new PythonClass[] {SHA1};
            default -> new PythonClass[] {SHA224, SHA256, SHA384, SHA512};
        };
        for (PythonClass type : types) {
            String shown = Text.toJava(type.nameText());
            module.namespace().put(Text.of(shown.endsWith("Type") ? shown : shown.toUpperCase(Locale.ROOT) + "Type"),
                    type);
        }
    }
}
