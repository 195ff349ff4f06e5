// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.structseq;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinder.builtin.BuiltinKind;
import org.cinder.builtin.BuiltinSignature;
import org.cinder.builtin.BuiltinSpec;
import org.cinder.builtin.BuiltinTable;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.ReprOf;

/**
 * The methods and fields of one struct sequence type. Written by hand, unlike other tables, because the fields are
 * data: the
 * index of a field getter follows from the position of the field.
 */
final class StructSequenceTable extends BuiltinTable {
    private static final int NEW = 0;
    private static final int REPR = 1;
    private static final int REDUCE = 2;
    private static final int FIRST_FIELD = 3;

    private final StructSequence sequence;
    private final String typeName;
    private final boolean constructible;

    StructSequenceTable(StructSequence sequence, String name, boolean constructible) {
        super(name.substring(name.lastIndexOf('.') + 1), name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        this.sequence = sequence;
        this.typeName = name;
        this.constructible = constructible;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    protected BuiltinSpec[] createSpecs() {
        List<BuiltinSpec> specs = new ArrayList<>();
        specs.add(new BuiltinSpec(this, NEW, "__new__", BuiltinKind.NEW, "($type, sequence, dict=<unrepresentable>)",
                null, new BuiltinSignature("cls,sequence,dict", 1, 3, 2, false, 0, false), 0));
        BuiltinSignature self = new BuiltinSignature("self", 1, 1, 1, false, 0, false);
        specs.add(new BuiltinSpec(this, REPR, "__repr__", BuiltinKind.SLOT_WRAPPER, "($self, /)", null, self, 0));
        specs.add(new BuiltinSpec(this, REDUCE, "__reduce__", BuiltinKind.METHOD, "($self, /)", null, self, 0));
        String[] fields = sequence.fields();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] != null) {
                specs.add(BuiltinSpec.property(this, fields[i], null, FIRST_FIELD + i, -1, -1, false));
            }
        }
        return specs.toArray(new BuiltinSpec[0]);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object call1(int index, Object self) {
        return switch (index) {
            case REPR -> repr(instance(self));
            case REDUCE -> reduce(instance(self));
            default -> {
                if (!constructible && index == NEW) {
                    throw Errors.typeError("cannot create '%s' instances", typeName);
                }
                if (index >= FIRST_FIELD) {
                    yield sequence.field(instance(self), index - FIRST_FIELD);
                }
                throw Errors.typeError("%s() missing required argument 'sequence' (pos 1)", owner());
            }
        };
    }

    @Override
    public Object call2(int index, Object cls, Object values) {
        return call(index, new Object[] {cls, values, null});
    }

    @Override
    public Object call3(int index, Object cls, Object values, Object extra) {
        return call(index, new Object[] {cls, values, extra});
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object call(int index, Object[] args) {
        return index == NEW ? make(args[1], args[2]) : call1(index, args[0]);
    }

    private PTuple instance(Object self) {
        if (self instanceof PTuple tuple && tuple.pythonClass().isSubclassOf(sequence.type())) {
            return tuple;
        }
        throw Errors.typeError("descriptor requires a '%s' object but received a '%s'", typeName, PythonClass.of(self));
    }

    private Object make(Object iterable, Object extra) {
        if (!constructible) {
            throw Errors.typeError("cannot create '%s' instances", typeName);
        }
        if (PythonClass.of(iterable).special(SpecialMethod.ITER) == null
                && PythonClass.of(iterable).special(SpecialMethod.GETITEM) == null) {
            throw Errors.typeError("constructor requires a sequence");
        }
        Object[] given = Iteration.toArray(iterable);
        int visible = sequence.visible();
        int total = sequence.fields().length;
        if (extra != null && !(extra instanceof PDict)) {
            throw Errors.typeError("%s() takes a dict as second arg, if any", typeName);
        }
        if (given.length < visible || given.length > total) {
            String bound = visible == total ? "a " : given.length < visible ? "an at least " : "an at most ";
            throw Errors.typeError("%s() takes %s%d-sequence (%d-sequence given)", typeName, bound,
                    given.length < visible ? visible : total, given.length);
        }
        Object[] values = Arrays.copyOf(given, total);
        for (int i = given.length; i < total; i++) {
            Object value = extra == null ? null : ((PDict) extra).get(Text.of(sequence.fields()[i]));
            values[i] = value == null ? PNone.NONE : value;
        }
        return sequence.make(values);
    }

    private Object repr(PTuple self) {
        StringBuilder out = new StringBuilder(typeName).append('(');
        int named = 0;
        for (int i = 0; i < sequence.visible(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            // CPython shows the elements under the names of the fields in order, fields without a name left out
            while (sequence.fields()[named] == null) {
                named++;
            }
            out.append(sequence.fields()[named++]).append('=').append(Text.toJava(ReprOf.of(self.get(i))));
        }
        return Text.of(out.append(')').toString());
    }

    private Object reduce(PTuple self) {
        PDict extra = new PDict();
        for (int i = sequence.visible(); i < sequence.fields().length; i++) {
            extra.put(Text.of(sequence.fields()[i]), sequence.field(self, i));
        }
        return PTuple.of(self.pythonClass(), PTuple.of(PTuple.of(self.elements()), extra));
    }
}
