// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.ObjectStorage;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;

/** {@code str.join}. */
public final class StrJoin {
    private StrJoin() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object join(TruffleString separator, Object iterable) {
        if (iterable instanceof PList list && list.storage() instanceof ObjectStorage storage
                && list.pythonClass().isBuiltin()) {
            return join(separator, storage.elements(), storage.length());
        }
        if (iterable instanceof PTuple tuple && tuple.pythonClass().isBuiltin()) {
            return join(separator, tuple.elements(), tuple.length());
        }
        Object iterator = iterator(iterable);
        JoinBuilder builder = new JoinBuilder(separator);
        if (iterator instanceof CharacterIterator characters && characters.hasCharacters()
                && PythonClass.of(iterator).isBuiltin()) {
            for (int c = characters.nextCharacter(); c >= 0; c = characters.nextCharacter()) {
                builder.addCharacter(c);
            }
            return builder.build();
        }
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            builder.add(item);
            TruffleSafepoint.poll(null);
        }
        return builder.build();
    }

    private static Object iterator(Object iterable) {
        try {
            return Iteration.iterator(iterable);
        } catch (PException e) {
            if (e.exception().pythonClass().isSubclassOf(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("can only join an iterable");
            }
            throw e;
        }
    }

    private static Object join(TruffleString separator, Object[] elements, int count) {
        if (count == 0) {
            return Text.EMPTY;
        }
        if (count == 1 && elements[0] instanceof TruffleString only) {
            return only;
        }
        int separatorLength = Text.length(separator);
        long length = (long) separatorLength * (count - 1);
        for (int i = 0; i < count; i++) {
            length += Text.length(text(elements, i));
        }
        if (length > StrConcatenation.MAX_LENGTH) {
            throw Errors.memoryError();
        }
        TextBuilder out = new TextBuilder((int) length);
        TextView between = separatorLength == 0 ? null : TextView.of(separator);
        for (int i = 0; i < count; i++) {
            if (i > 0 && between != null) {
                out.append(between, 0, separatorLength);
            }
            out.append(text(elements, i));
        }
        return out.build();
    }

    private static TruffleString text(Object[] elements, int index) {
        Object element = elements[index];
        TruffleString text = element instanceof TruffleString exact ? exact : Text.asString(element);
        if (text == null) {
            throw Errors.typeError("sequence item %d: expected str instance, %s found", index, PythonClass.of(element));
        }
        return text;
    }
}
