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
        return iterator(false);
    }

    /** {@code reversed(self)}. */
    public DictIterator reverseIterator() {
        return iterator(true);
    }

    private DictIterator iterator(boolean backwards) {
        PythonClass type = pythonClass();
        if (type == BuiltinTypes.DICT_ITEMS) {
            return new DictItemIterator(dict, backwards);
        }
        return type == BuiltinTypes.DICT_KEYS ? new DictKeyIterator(dict, backwards)
                : new DictValueIterator(dict, backwards);
    }

    /** Whether this is a set-like view: of keys or of items. */
    public boolean isSetLike() {
        return pythonClass() != BuiltinTypes.DICT_VALUES;
    }
}
