// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.Names;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.ReprOf;
import org.cinder.scope.PrivateNames;

/**
 * What {@code __slots__} asks for: which slots a class adds and whether its instances get a dict and weak references.
 */
final class ClassSlots {
    private final List<TruffleString> names = new ArrayList<>();
    private boolean dict;
    private boolean weakReferences;

    private ClassSlots() {}

    /** Reads {@code __slots__} from the namespace of a class in the making. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static ClassSlots read(String className, PythonClass base, PythonClass[] bases, PDict namespace) {
        ClassSlots result = new ClassSlots();
        boolean mayAddDict = !base.hasInstanceDict();
        boolean mayAddWeakReferences = !ClassLayouts.hasWeakReferences(base) && !hasItems(base);
        Object declared = namespace.get(Names.T_SLOTS);
        if (declared == null) {
            result.dict = mayAddDict;
            result.weakReferences = mayAddWeakReferences;
            return result;
        }
        Object[] items = Text.asString(declared) != null ? new Object[] {declared} : Iteration.toArray(declared);
        if (items.length > 0 && hasItems(base)) {
            throw Errors.typeError("nonempty __slots__ not supported for subtype of '%s'", base);
        }
        for (Object item : items) {
            result.add(className, item, mayAddDict, mayAddWeakReferences, namespace);
        }
        result.names.sort(Text::compare);
        result.inherit(base, bases, mayAddDict, mayAddWeakReferences);
        return result;
    }

    private void add(String className, Object item, boolean mayAddDict, boolean mayAddWeakReferences, PDict namespace) {
        TruffleString slot = Text.asString(item);
        if (slot == null) {
            throw Errors.typeError("__slots__ items must be strings, not '%s'", PythonClass.of(item));
        }
        String text = Text.toJava(slot);
        if (!isIdentifier(text)) {
            throw Errors.typeError("__slots__ must be identifiers");
        }
        if (text.equals("__dict__")) {
            if (!mayAddDict || dict) {
                throw Errors.typeError("__dict__ slot disallowed: we already got one");
            }
            dict = true;
            return;
        }
        if (text.equals("__weakref__")) {
            if (!mayAddWeakReferences || weakReferences) {
                throw Errors.typeError("__weakref__ slot disallowed: we already got one");
            }
            weakReferences = true;
            return;
        }
        TruffleString name = Text.of(PrivateNames.mangle(className, text));
        if (namespace.get(name) != null && !text.equals("__qualname__") && !text.equals("__classcell__")) {
            throw Errors.valueError("%s in __slots__ conflicts with class variable", ReprOf.java(name));
        }
        names.add(name);
    }

    /** Other bases may bring a dict or weak references although the main base has none. */
    private void inherit(PythonClass base, PythonClass[] bases, boolean mayAddDict, boolean mayAddWeakReferences) {
        for (PythonClass other : bases) {
            if (other != base) {
                dict |= mayAddDict && other.hasInstanceDict();
                weakReferences |= mayAddWeakReferences && ClassLayouts.hasWeakReferences(other);
            }
        }
    }

    private static boolean isIdentifier(String text) {
        if (text.isEmpty() || !isStart(text.codePointAt(0))) {
            return false;
        }
        return text.codePoints().allMatch(c -> c == '_' || Character.isUnicodeIdentifierPart(c) && !Character
                .isIdentifierIgnorable(c));
    }

    private static boolean isStart(int codePoint) {
        return codePoint == '_' || Character.isUnicodeIdentifierStart(codePoint);
    }

    /** Whether instances vary in size, as those of int, bytes, tuple and type do in CPython. */
    private static boolean hasItems(PythonClass base) {
        return base.isSubclassOf(BuiltinTypes.INT) || base.isSubclassOf(BuiltinTypes.BYTES)
                || base.isSubclassOf(BuiltinTypes.TUPLE) || base.isSubclassOf(BuiltinTypes.TYPE);
    }

    /** The mangled names of the slots, sorted. */
    List<TruffleString> names() {
        return names;
    }

    /** Whether the class adds {@code __dict__}. */
    boolean addsDict() {
        return dict;
    }

    /** Whether the class adds {@code __weakref__}. */
    boolean addsWeakReferences() {
        return weakReferences;
    }
}
