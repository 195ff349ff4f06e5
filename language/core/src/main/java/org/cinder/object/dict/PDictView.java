// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.dict;

import org.cinder.object.PythonObject;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** {@code dict.keys()}, {@code values()} or {@code items()}, told apart by the guest class. */
public final class PDictView extends PythonObject {
    private final PDict dict;
    private final PythonClass kind;

    public PDictView(PythonClass type, PDict dict) {
        this(type, type, dict);
    }

    /** @param kind which of the three views it is; the type may be a subclass (of OrderedDict's views) */
    public PDictView(PythonClass type, PythonClass kind, PDict dict) {
        super(type.instanceShape());
        this.kind = kind;
        this.dict = dict;
    }

    /** The class of the plain view: {@code dict_keys}, {@code dict_values} or {@code dict_items}. */
    public PythonClass kind() {
        return kind;
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
        if (kind == BuiltinTypes.DICT_ITEMS) {
            return new DictItemIterator(dict, backwards);
        }
        return kind == BuiltinTypes.DICT_KEYS ? new DictKeyIterator(dict, backwards)
                : new DictValueIterator(dict, backwards);
    }

    /** Whether this is a set-like view: of keys or of items. */
    public boolean isSetLike() {
        return kind != BuiltinTypes.DICT_VALUES;
    }
}
