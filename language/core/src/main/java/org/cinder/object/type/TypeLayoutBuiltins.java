// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

import java.util.Arrays;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.object.Truth;

/** The attributes of classes that tell how instances are made; sizes and offsets are those a C program would expect. */
@Builtins(type = "type")
public final class TypeLayoutBuiltins {
    private static final long WORD = 8;
    private static final long HEADER = 2 * WORD;
    private static final long IMMUTABLE = 1L << 8;
    private static final long HEAP_TYPE = 1L << 9;
    private static final long BASE_TYPE = 1L << 10;
    private static final long READY = 1L << 12;
    private static final long GARBAGE_COLLECTED = 1L << 14;
    private static final long ABSTRACT = 1L << 20;
    private static final int FIRST_SUBCLASS_BIT = 24;

    private TypeLayoutBuiltins() {}

    @Getter("__base__")
    static Object base(PythonClass self) {
        return self.base() == null ? PNone.NONE : self.base();
    }

    @Getter("__mro__")
    static Object mro(PythonClass self) {
        if (!self.isLinked()) {
            return PNone.NONE;
        }
        return new PTuple(Arrays.copyOf(self.mro(), self.mro().length, Object[].class));
    }

    @Getter("__basicsize__")
    static long basicSize(PythonClass self) {
        long size = HEADER + WORD * ClassLayouts.slots(self).size();
        for (PythonClass type = self; type != null; type = type.base()) {
            if (type.isBuiltin()) {
                return size + (type.layout() == BuiltinTypes.OBJECT.layout() ? 0 : WORD);
            }
        }
        return size;
    }

    @Getter("__itemsize__")
    static long itemSize(PythonClass self) {
        if (self.isSubclassOf(BuiltinTypes.INT)) {
            return 4;
        }
        if (self.isSubclassOf(BuiltinTypes.BYTES)) {
            return 1;
        }
        if (self.isSubclassOf(BuiltinTypes.TUPLE)) {
            return WORD;
        }
        return self.isSubclassOf(BuiltinTypes.TYPE) ? 5 * WORD : 0;
    }

    @Getter("__flags__")
    static long flags(PythonClass self) {
        long flags = READY | (self.isBuiltin() ? IMMUTABLE : HEAP_TYPE | GARBAGE_COLLECTED);
        if (self.isBaseType()) {
            flags |= BASE_TYPE;
        }
        Object remaining = self.isBuiltin() ? null : self.getOwn(Names.T_ABSTRACTMETHODS);
        if (remaining != null && Truth.of(remaining)) {
            flags |= ABSTRACT;
        }
        PythonClass[] marked = {BuiltinTypes.INT, BuiltinTypes.LIST, BuiltinTypes.TUPLE, BuiltinTypes.BYTES,
                BuiltinTypes.STR,
            BuiltinTypes.DICT, org.cinder.object.exception.ExceptionTypes.BASE_EXCEPTION, BuiltinTypes.TYPE};
        for (int i = 0; i < marked.length; i++) {
            if (self.isSubclassOf(marked[i])) {
                flags |= 1L << (FIRST_SUBCLASS_BIT + i);
            }
        }
        return flags;
    }

    @Getter("__weakrefoffset__")
    static long weakReferenceOffset(PythonClass self) {
        return ClassLayouts.hasWeakReferences(self) ? HEADER + WORD : 0;
    }

    @Getter("__dictoffset__")
    static long dictOffset(PythonClass self) {
        return self.hasInstanceDict() ? HEADER : 0;
    }

    @Getter("__text_signature__")
    static Object textSignature(PythonClass self) {
        return self.isBuiltin() ? BuiltinDocs.signature(self) : PNone.NONE;
    }
}
