// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCell;
import org.cinder.object.function.PFunction;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuildClass;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;

/** {@code __build_class__}: prepares the namespace, runs the body in it and calls the metaclass. */
public final class BuildClassOperation {
    private static final String CALLEE = "__build_class__()";
    private static final TruffleString METACLASS = Text.of("metaclass");
    private static final TruffleString ORIG_BASES = Text.of("__orig_bases__");

    private BuildClassOperation() {}

    /** @param keywordNames null entries stand for {@code **mapping} */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object build(PFunction body, TruffleString name, Object[] bases, TruffleString[] keywordNames,
            Object[] keywordValues) {
        StarKeywords keywords = new StarKeywords();
        for (int i = 0; i < keywordNames.length; i++) {
            if (keywordNames[i] == null) {
                keywords.merge(CALLEE, keywordValues[i]);
            } else {
                keywords.add(CALLEE, keywordNames[i], keywordValues[i]);
            }
        }
        TruffleString[] allNames = new TruffleString[keywords.size()];
        Object[] allValues = new Object[allNames.length];
        keywords.split(allNames, allValues);
        List<TruffleString> names = new ArrayList<>(List.of(allNames));
        List<Object> values = new ArrayList<>(List.of(allValues));
        Object explicitMetaclass = null;
        int position = names.indexOf(METACLASS);
        if (position >= 0) {
            names.remove(position);
            explicitMetaclass = values.remove(position);
        }
        return build(body, name, bases, explicitMetaclass, names.toArray(new TruffleString[0]), values.toArray());
    }

    private static Object build(PFunction body, TruffleString name, Object[] bases, Object explicitMetaclass,
            TruffleString[] names, Object[] values) {
        Object[] resolved = BuildClass.resolveBases(bases);
        Object metaclass = BuildClass.metaclass(resolved, explicitMetaclass);
        Object namespace = BuildClass.prepare(metaclass, name, resolved, names, values);
        Object[] arguments = Arguments.create(body, 1);
        Arguments.set(arguments, 0, namespace);
        Object cell = body.code().callTarget().call(arguments);
        if (resolved != bases) {
            Items.set(namespace, ORIG_BASES, new org.cinder.object.tuple.PTuple(bases));
        }
        Object type = BuildClass.create(metaclass, name, resolved, namespace, names, values);
        if (cell instanceof PCell classCell && type instanceof PythonClass) {
            if (classCell.get() == null) {
                throw Errors.runtimeError("__class__ not set defining '%s' as %s. Was __classcell__ propagated to "
                        + "type.__new__?", name, org.cinder.operation.object.ReprOf.of(type));
            }
            if (classCell.get() != type) {
                throw Errors.typeError("__class__ set to %s defining '%s' as %s",
                        org.cinder.operation.object.ReprOf.of(classCell.get()), name,
                        org.cinder.operation.object.ReprOf.of(type));
            }
        }
        return type;
    }
}
