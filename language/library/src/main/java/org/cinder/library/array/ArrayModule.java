// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.array;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.object.PNone;
import org.cinder.object.hash.HashTable;
import org.cinder.object.iterator.IteratorBuiltinsTable;
import org.cinder.object.iterator.IteratorReduceBuiltinsTable;
import org.cinder.object.iterator.IteratorStateBuiltinsTable;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.ClassFlags;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.spi.BuiltinModule;

/** The module {@code array}. */
public final class ArrayModule implements BuiltinModule {
    private static final TruffleString T_MUTABLE_SEQUENCE = Text.of("MutableSequence");
    private static final BuiltinNamespace TABLES = ArrayModule::fill;
    static final PythonClass ARRAY = BuiltinTypes.define("array.array", BuiltinTypes.OBJECT, PArray.class,
            ClassFlags.BASE_TYPE | ClassFlags.WEAK_REFERENCES | ClassFlags.SEQUENCE_PATTERN, TABLES);
    static final PythonClass ITERATOR = BuiltinTypes.define("array.arrayiterator", BuiltinTypes.OBJECT,
            ArrayIterator.class, 0, TABLES);

    private static void fill(PythonClass type, HashTable namespace) {
        BuiltinTable[] tables = type.name().equals("array.array")
                ? new BuiltinTable[] {new ArrayBuiltinsTable(), new ArrayConversionBuiltinsTable(),
                    new ArraySequenceBuiltinsTable(), new ArrayComparisonBuiltinsTable()}
                : new BuiltinTable[] {new IteratorBuiltinsTable(), new IteratorReduceBuiltinsTable(),
                    new IteratorStateBuiltinsTable()};
        TableNamespace.fill(type, namespace, tables);
    }

    @Override
    public String name() {
        return "array";
    }

    @Override
    public String doc() {
        return "This module defines an object type which can efficiently represent\nan array of basic values: "
                + "characters, integers, floating-point\nnumbers.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new ArrayFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        module.namespace().put(Text.of("array"), ARRAY);
        module.namespace().put(Text.of("ArrayType"), ARRAY);
        module.namespace().put(Text.of("typecodes"), Text.of(ElementType.CODES));
        Object sequence = ImportOperation.importModule(context, Text.of("collections.abc"), PNone.NONE,
                PTuple.of(T_MUTABLE_SEQUENCE), 0);
        Calls.method(GetAttribute.of(sequence, T_MUTABLE_SEQUENCE), Text.of("register"), ARRAY);
    }
}
