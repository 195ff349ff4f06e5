// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.structseq;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import java.util.Arrays;
import org.cinder.builtin.BuiltinTable;
import org.cinder.object.PNone;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/**
 * A tuple type with named fields (CPython's PyStructSequence), such as {@code time.struct_time}. The first fields are
 * the
 * elements of the tuple; further ones can only be read by name. A field may have no name.
 */
public final class StructSequence {
    static final HiddenKey HIDDEN_FIELDS = new HiddenKey("struct sequence fields");

    private final PythonClass type;
    private final String[] fields;
    private final int visible;

    private StructSequence(String name, String doc, boolean constructible, int visible, String... fields) {
        this.fields = fields;
        this.visible = visible;
        BuiltinTable table = new StructSequenceTable(this, name, constructible);
        this.type = BuiltinTypes.define(name, BuiltinTypes.TUPLE, PTuple.class, 0,
                new StructSequenceNamespace(this, table, doc));
    }

    /** A type whose fields are all elements. */
    public static StructSequence of(String name, String doc, String... fields) {
        return new StructSequence(name, doc, true, fields.length, fields);
    }

    /** A type whose first {@code visible} fields are elements; a null stands for a field without a name. */
    public static StructSequence partlyHidden(String name, String doc, int visible, String... fields) {
        return new StructSequence(name, doc, true, visible, fields);
    }

    /** A type that programs cannot make instances of. */
    public static StructSequence sealed(String name, String doc, String... fields) {
        return new StructSequence(name, doc, false, fields.length, fields);
    }

    public PythonClass type() {
        return type;
    }

    String[] fields() {
        return fields;
    }

    int visible() {
        return visible;
    }

    /** An instance with values for all fields, or for the elements only: then the others are None. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PTuple make(Object... values) {
        PTuple result = new PTuple(type.instanceShape(), Arrays.copyOf(values, visible));
        if (fields.length > visible) {
            Object[] hidden = new Object[fields.length - visible];
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] = visible + i < values.length ? values[visible + i] : PNone.NONE;
            }
            DynamicObjectLibrary.getUncached().put(result, HIDDEN_FIELDS, hidden);
        }
        return result;
    }

    /** The value of a field of an instance of this type. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object field(PTuple instance, int index) {
        if (index < visible) {
            return instance.get(index);
        }
        Object[] hidden = (Object[]) DynamicObjectLibrary.getUncached().getOrDefault(instance, HIDDEN_FIELDS, null);
        return hidden == null ? PNone.NONE : hidden[index - visible];
    }
}
