// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.subscript;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.cinder.node.ExpressionNode;
import org.cinder.node.StatementNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.KeySearchNode;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.ObjectStorage;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.FunctionSpecialNode;
import org.cinder.operation.collection.Items;
import org.cinder.object.slice.PSlice;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.collection.ListItems;

/** {@code object[index] = value}; the value is evaluated first. */
@NodeChild(value = "value", type = ExpressionNode.class)
@NodeChild(value = "object", type = ExpressionNode.class)
@NodeChild(value = "index", type = ExpressionNode.class)
@ImportStatic(ListGuards.class)
public abstract class WriteSubscriptNode extends StatementNode {
    @Specialization(guards = {"isLongs(list)", "isValid(list, index)"})
    static Object doLongs(long value, PList list, long index) {
        ((LongStorage) list.storage()).setLong(ListGuards.position(list, index), value);
        return null;
    }

    @Specialization(guards = {"isDoubles(list)", "isValid(list, index)"})
    static Object doDoubles(double value, PList list, long index) {
        ((DoubleStorage) list.storage()).setDouble(ListGuards.position(list, index), value);
        return null;
    }

    @Specialization(guards = {"isObjects(list)", "isValid(list, index)"})
    static Object doObjects(Object value, PList list, long index) {
        ((ObjectStorage) list.storage()).set(ListGuards.position(list, index), value);
        return null;
    }

    @Specialization(guards = {"isExactList(list)", "isExactList(value)", "hasIntParts(slice)"})
    final Object doListSlice(PList value, PList list, PSlice slice) {
        try {
            SliceIndices range = SliceIndices.Parts.of(slice).within(list.length());
            ListItems.setSlice(list, range.start(), range.stop(), range.step(), range.count(), value.storage());
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }

    @Specialization(guards = "hasItemsOfDict(dict)")
    final Object doDict(Object value, PDict dict, Object key,
            @Cached("create()") KeySearchNode search) {
        try {
            search.put(dict.table(), key, value);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }

    @Specialization(replaces = {"doLongs", "doDoubles", "doObjects", "doListSlice", "doDict"})
    final Object doGeneric(VirtualFrame frame, Object value, Object object, Object index,
            @Cached("createSpecial()") FunctionSpecialNode special) {
        try {
            if (special.execute(frame, object, index, value) == null) {
                Items.set(object, index, value);
            }
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }

    static FunctionSpecialNode createSpecial() {
        return new FunctionSpecialNode(SpecialMethod.SETITEM);
    }

    /** Whether a dict, or an instance of a subclass, has the {@code __setitem__} of dict. */
    static boolean hasItemsOfDict(PDict dict) {
        PythonClass type = dict.pythonClass();
        return type == BuiltinTypes.DICT
                || type.special(SpecialMethod.SETITEM) == BuiltinTypes.DICT.special(SpecialMethod.SETITEM);
    }
}
