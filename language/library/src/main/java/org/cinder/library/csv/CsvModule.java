// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.HashTable;
import org.cinder.object.iterator.IteratorBuiltinsTable;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _csv}. */
public final class CsvModule implements BuiltinModule {
    private static final BuiltinNamespace TABLES = CsvModule::fill;
    static final PythonClass DIALECT = BuiltinTypes.define("_csv.Dialect", BuiltinTypes.OBJECT, PDialect.class,
            ClassFlags.BASE_TYPE, TABLES);
    static final PythonClass READER = BuiltinTypes.define("_csv.reader", BuiltinTypes.OBJECT, PReader.class, 0, TABLES);
    static final PythonClass WRITER = BuiltinTypes.define("_csv.writer", BuiltinTypes.OBJECT, PWriter.class, 0, TABLES);
    static final PythonClass ERROR = BuiltinTypes.define("_csv.Error", ExceptionTypes.EXCEPTION, PBaseException.class,
            ClassFlags.BASE_TYPE | ClassFlags.INSTANCE_DICT | ClassFlags.WEAK_REFERENCES, TABLES);

    private static void fill(PythonClass type, HashTable namespace) {
        BuiltinTable[] tables = switch (type.name()) {
            case "_csv.Dialect" -> new BuiltinTable[] {new DialectBuiltinsTable()};
            case "_csv.reader" -> new BuiltinTable[] {new IteratorBuiltinsTable(), new ReaderBuiltinsTable()};
            case "_csv.writer" -> new BuiltinTable[] {new WriterBuiltinsTable()};
            default -> new BuiltinTable[0];
        };
        TableNamespace.fill(type, namespace, tables);
    }

    @Override
    public String name() {
        return "_csv";
    }

    @Override
    public String doc() {
        return "CSV parsing and writing.\n\nReaders turn lines into lists of fields, writers turn rows into lines; a "
                + "dialect says how\nfields are separated and quoted.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new CsvFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("Dialect"), DIALECT);
        module.namespace().put(Text.of("Reader"), READER);
        module.namespace().put(Text.of("Writer"), WRITER);
        module.namespace().put(Text.of("Error"), ERROR);
        module.namespace().put(Text.of("__version__"), Text.of("1.0"));
        module.namespace().put(Text.of("_dialects"), CsvState.of(context).dialects());
        String[] quoting = {"QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS",
            "QUOTE_NOTNULL"};
        for (int i = 0; i < quoting.length; i++) {
            module.namespace().put(Text.of(quoting[i]), (long) i);
        }
    }

    static PException error(String format, Object... arguments) {
        return Errors.of(ERROR, format, arguments);
    }
}
