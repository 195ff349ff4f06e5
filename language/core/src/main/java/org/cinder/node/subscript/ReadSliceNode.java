// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.subscript;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.node.ExpressionNode;
import org.cinder.object.PNone;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.slice.PSlice;
import org.cinder.object.str.SubtextNode;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.FunctionSpecialNode;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.ListItems;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.collection.TupleItems;

/** {@code object[lower:upper:step]}: exact texts, lists and tuples directly, as long as the bounds are ints. */
@NodeChild(value = "object", type = ExpressionNode.class)
@NodeChild(value = "slice", type = ExpressionNode.class)
@ImportStatic(ListGuards.class)
public abstract class ReadSliceNode extends ExpressionNode {
    @Specialization(guards = "isSimple(slice)")
    static Object doText(TruffleString text, PSlice slice, @Cached("create()") SubtextNode subtext) {
        SliceIndices range = SliceIndices.Parts.of(slice).within(Text.length(text));
        return subtext.execute(text, range.start(), range.stop());
    }

    @Specialization(guards = {"isExactList(list)", "hasIntParts(slice)"})
    final Object doList(PList list, PSlice slice) {
        try {
            return new PList(ListItems.slice(list, SliceIndices.Parts.of(slice).within(list.length())));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(guards = {"isExactTuple(tuple)", "hasIntParts(slice)"})
    final Object doTuple(PTuple tuple, PSlice slice) {
        try {
            return TupleItems.slice(tuple, SliceIndices.Parts.of(slice).within(tuple.length()));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(replaces = {"doText", "doList", "doTuple"})
    final Object doGeneric(VirtualFrame frame, Object object, Object slice,
            @Cached("createSpecial()") FunctionSpecialNode special) {
        try {
            Object result = special.execute(frame, object, slice);
            return result != null ? result : Items.get(object, slice);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    static FunctionSpecialNode createSpecial() {
        return new FunctionSpecialNode(SpecialMethod.GETITEM);
    }

    static boolean isExactTuple(PTuple tuple) {
        return tuple.pythonClass() == BuiltinTypes.TUPLE;
    }

    /** Whether all parts of the slice are ints or left out and the step is one. */
    static boolean isSimple(PSlice slice) {
        return ListGuards.hasIntParts(slice) && (slice.step() == PNone.NONE || (Long) slice.step() == 1);
    }
}
