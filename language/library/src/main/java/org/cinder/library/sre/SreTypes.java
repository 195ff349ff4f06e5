// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;

/** The classes of {@code re}. */
final class SreTypes implements BuiltinNamespace {
    private static final SreTypes TABLES = new SreTypes();
    static final PythonClass PATTERN =
            BuiltinTypes.define("re.Pattern", BuiltinTypes.OBJECT, PPattern.class, ClassFlags.WEAK_REFERENCES, TABLES);
    static final PythonClass MATCH = BuiltinTypes.define("re.Match", BuiltinTypes.OBJECT, PMatch.class, 0, TABLES);
    static final PythonClass SCANNER = BuiltinTypes.define("_sre.SRE_Scanner", BuiltinTypes.OBJECT, PScanner.class, 0,
            TABLES);
    static final PythonClass TEMPLATE =
            BuiltinTypes.define("_sre.SRE_Template", BuiltinTypes.OBJECT, PTemplate.class, 0,
            TABLES);
    static final PythonClass COMPILER =
            BuiltinTypes.define("_sre.Compiler", BuiltinTypes.OBJECT, PCompiler.class, 0, TABLES);

    private SreTypes() {}

    @Override
    public void fill(PythonClass type, HashTable namespace) {
        BuiltinTable[] tables = switch (type.name()) {
            case "re.Pattern", "Pattern" ->
                    new BuiltinTable[] {new PatternBuiltinsTable(), new PatternAttributeBuiltinsTable()};
            case "re.Match", "Match" ->
                    new BuiltinTable[] {new MatchBuiltinsTable(), new MatchAttributeBuiltinsTable()};
            case "_sre.SRE_Scanner", "SRE_Scanner" -> new BuiltinTable[] {new ScannerBuiltinsTable()};
            case "_sre.Compiler", "Compiler" -> new BuiltinTable[] {new CompilerBuiltinsTable()};
            default -> new BuiltinTable[0];
        };
        for (BuiltinTable table : tables) {
            TableNamespace.fill(type, namespace, table);
        }
    }
}
