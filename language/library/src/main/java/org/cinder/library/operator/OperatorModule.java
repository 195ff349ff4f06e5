// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.operator;

import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.spi.BuiltinModule;

/** The module {@code _operator}. */
public final class OperatorModule implements BuiltinModule {
    private static final OperatorTypeTables TABLES = new OperatorTypeTables();
    static final PythonClass ITEM_GETTER = BuiltinTypes.define("operator.itemgetter", BuiltinTypes.OBJECT,
            PItemGetter.class, 0, TABLES);
    static final PythonClass ATTRIBUTE_GETTER = BuiltinTypes.define("operator.attrgetter", BuiltinTypes.OBJECT,
            PAttributeGetter.class, 0, TABLES);
    static final PythonClass METHOD_CALLER = BuiltinTypes.define("operator.methodcaller", BuiltinTypes.OBJECT,
            PMethodCaller.class, 0, TABLES);

    @Override
    public String name() {
        return "_operator";
    }

    @Override
    public String doc() {
        return "Operator interface.\n\nFunctions that do what the operators of Python do: operator.add(x, y) is x+y.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new BinaryFunctionsTable(), new InPlaceFunctionsTable(),
                new ComparisonFunctionsTable(),
            new SequenceFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        for (PythonClass type : new PythonClass[] {ITEM_GETTER, ATTRIBUTE_GETTER, METHOD_CALLER}) {
            module.namespace().put(type.nameText(), type);
        }
    }
}
