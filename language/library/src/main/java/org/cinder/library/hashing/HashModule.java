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

    private final String name;

    /** @param name the module: {@code _md5}, {@code _sha1} or {@code _sha2} */
    public HashModule(String name) {
        this.name = name;
    }

    private static PythonClass define(String name) {
        return BuiltinTypes.define(name, BuiltinTypes.OBJECT, PHash.class, 0, TABLES);
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
        return new BuiltinTable[] {switch (name) {
            case "_md5" -> new Md5FunctionTable();
            case "_sha1" -> new Sha1FunctionTable();
            default -> new Sha2FunctionsTable();
        }};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
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
