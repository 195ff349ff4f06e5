// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** {@code dict.keys()}, {@code values()} or {@code items()}, told apart by the guest class. */
public final class PDictView extends PythonObject {
    private final PDict dict;

    public PDictView(PythonClass type, PDict dict) {
        super(type.instanceShape());
        this.dict = dict;
    }

    public PDict dict() {
        return dict;
    }

    /** {@code iter(self)}. */
    public DictIterator iterator() {
        PythonClass type = pythonClass();
        return type == BuiltinTypes.DICT_ITEMS ? DictIterator.items(dict)
                : type == BuiltinTypes.DICT_KEYS ? DictIterator.keys(dict) : DictIterator.values(dict);
    }

    /** {@code reversed(self)}. */
    public DictIterator reverseIterator() {
        PythonClass type = pythonClass();
        return type == BuiltinTypes.DICT_ITEMS ? DictIterator.reversedItems(dict)
                : type == BuiltinTypes.DICT_KEYS ? DictIterator.reversedKeys(dict) : DictIterator.reversedValues(dict);
    }

    /** Whether this is a set-like view: of keys or of items. */
    public boolean isSetLike() {
        return pythonClass() != BuiltinTypes.DICT_VALUES;
    }
}
