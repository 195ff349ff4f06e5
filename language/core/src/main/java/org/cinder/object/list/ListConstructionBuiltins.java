// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.list;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.sequence.EmptyStorage;
import org.cinder.object.type.PGenericAlias;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.collection.Items;

/** How lists come into being: {@code list(iterable)}, copies, {@code list[int]}. */
@Builtins(type = "list")
public final class ListConstructionBuiltins {
    private static final int HEADER_SIZE = 56;
    private static final int SLOT_SIZE = 8;

    private ListConstructionBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", inline = true,
            doc = "Create and return a new object.  See help(type) for accurate signature.")
    static Object make(PythonClass cls, Object[] args, PDict kwargs) {
        return new PList(cls.instanceShape(), EmptyStorage.INSTANCE);
    }

    @Builtin(value = "__init__($self, /, *args, **kwargs)", node = FillListNode.class,
            doc = "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\n"
                    + "The argument must be an iterable if specified.")
    static void initialize(PList self, Object[] args, PDict kwargs) {
        PythonClass type = self.pythonClass();
        if (kwargs.size() != 0 && type.special(SpecialMethod.NEW) == BuiltinTypes.LIST.special(SpecialMethod.NEW)) {
            throw Errors.typeError("list() takes no keyword arguments");
        }
        if (args.length > 1) {
            throw Errors.typeError("list expected at most 1 argument, got %s", args.length);
        }
        self.setStorage(EmptyStorage.INSTANCE);
        if (args.length == 1) {
            ListMutationBuiltins.extend(self, args[0]);
        }
    }

    @Builtin(value = "copy($self, /)", doc = "Return a shallow copy of the list.")
    static Object copy(PList self) {
        return new PList(self.storage().copy());
    }

    @Builtin(value = "__class_getitem__($cls, item, /)", hideSignature = true, doc = "See PEP 585")
    static PGenericAlias classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }

    @Builtin(value = "__sizeof__($self, /)", doc = "Return the size of the list in memory, in bytes.")
    static long sizeOf(PList self) {
        return HEADER_SIZE + (long) SLOT_SIZE * self.length();
    }
}
