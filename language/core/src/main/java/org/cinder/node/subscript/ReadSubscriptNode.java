// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.subscript;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Shared;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;
import org.cinder.node.ExpressionNode;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PByteArray;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.hash.HashTable;
import org.cinder.object.hash.KeySearchNode;
import org.cinder.object.list.PList;
import org.cinder.object.sequence.DoubleStorage;
import org.cinder.object.sequence.LongStorage;
import org.cinder.object.sequence.ObjectStorage;
import org.cinder.object.sequence.SequenceStorage;
import org.cinder.object.slice.PSlice;
import org.cinder.object.str.SubtextNode;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.FunctionSpecialNode;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.TupleItems;
import org.cinder.operation.collection.SliceIndices;
import org.cinder.operation.collection.ListItems;

/**
 * {@code object[index]}: exact lists by storage kind, tuples, str, bytes and dicts directly, {@code __getitem__} in
 * Python directly.
 */
@NodeChild(value = "object", type = ExpressionNode.class)
@NodeChild(value = "index", type = ExpressionNode.class)
public abstract class ReadSubscriptNode extends ExpressionNode {
    /** Subscripts evaluated operands. */
    public abstract Object executeWith(VirtualFrame frame, Object object, Object index);

    @Specialization(guards = {"isLongs(list)", "isValid(list, index)"})
    static long doLongs(PList list, long index) {
        return ((LongStorage) list.storage()).getLong(position(list, index));
    }

    @Specialization(guards = {"isDoubles(list)", "isValid(list, index)"})
    static double doDoubles(PList list, long index) {
        return ((DoubleStorage) list.storage()).getDouble(position(list, index));
    }

    @Specialization(guards = {"isObjects(list)", "isValid(list, index)"})
    static Object doObjects(PList list, long index) {
        return ((ObjectStorage) list.storage()).get(position(list, index));
    }

    @Specialization(guards = {"isExactTuple(tuple)", "index >= 0", "index < tuple.length()"})
    static Object doTuple(PTuple tuple, long index) {
        return tuple.get((int) index);
    }

    @Specialization(guards = "isInside(text, index)")
    static Object doCharacter(TruffleString text, long index, @Cached("create()") CodePointAtIndexNode codePoint) {
        int position = (int) (index >= 0 ? index : index + Text.length(text));
        return Text.ofCodePoint(codePoint.execute(text, position, Text.ENCODING, ErrorHandling.BEST_EFFORT));
    }

    @Specialization(guards = "isSimple(slice)")
    static Object doText(TruffleString text, PSlice slice, @Cached("create()") SubtextNode subtext) {
        SliceIndices range = SliceIndices.Parts.of(slice).within(Text.length(text));
        return subtext.execute(text, range.start(), range.stop());
    }

    @Specialization(guards = {"isExactList(list)", "hasIntParts(slice)"})
    final Object doListSlice(PList list, PSlice slice) {
        try {
            return new PList(ListItems.slice(list, SliceIndices.Parts.of(slice).within(list.length())));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(guards = {"isExactTuple(tuple)", "hasIntParts(slice)"})
    final Object doTupleSlice(PTuple tuple, PSlice slice) {
        try {
            return TupleItems.slice(tuple, SliceIndices.Parts.of(slice).within(tuple.length()));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Specialization(guards = {"isExactBytes(bytes)", "index >= 0", "index < bytes.bytes().length"})
    static long doByte(PBytes bytes, long index) {
        return bytes.bytes()[(int) index] & 0xffL;
    }

    @Specialization(guards = {"isExactByteArray(bytes)", "index >= 0", "index < bytes.length()"})
    static long doByteOfArray(PByteArray bytes, long index) {
        return bytes.bytes()[(int) index] & 0xffL;
    }

    @Specialization(guards = "isExactDict(dict)")
    final Object doDict(PDict dict, Object key, @Shared @Cached("create()") KeySearchNode search) {
        Object value;
        try {
            HashTable table = dict.table();
            int entry = search.execute(table, key);
            value = entry < 0 ? null : table.valueAt(entry);
        } catch (PException e) {
            throw e.at(this);
        }
        if (value == null) {
            // thrown from here, not from behind a boundary, so that a handler nearby is a jump
            throw Errors.keyError(key).at(this);
        }
        return value;
    }

    @Specialization(guards = "inheritsItems(dict)")
    final Object doDictSubclass(VirtualFrame frame, PDict dict, Object key,
            @Shared @Cached("create()") KeySearchNode search,
            @Shared @Cached("createSpecial()") FunctionSpecialNode special) {
        try {
            HashTable table = dict.table();
            int entry = search.execute(table, key);
            Object value = entry < 0 ? null : table.valueAt(entry);
            if (value != null) {
                return value;
            }
        } catch (PException e) {
            throw e.at(this);
        }
        // __missing__ may answer
        return doGeneric(frame, dict, key, special);
    }

    @Specialization(replaces = {"doLongs", "doDoubles", "doObjects", "doTuple", "doCharacter", "doText",
            "doListSlice", "doTupleSlice", "doByte", "doByteOfArray", "doDict", "doDictSubclass"})
    final Object doGeneric(VirtualFrame frame, Object object, Object index,
            @Shared @Cached("createSpecial()") FunctionSpecialNode special) {
        try {
            Object result = special.execute(frame, object, index);
            return result != null ? result : Items.get(object, index);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    static FunctionSpecialNode createSpecial() {
        return new FunctionSpecialNode(SpecialMethod.GETITEM);
    }

    static boolean isLongs(PList list) {
        return list.storage() instanceof LongStorage && list.pythonClass() == BuiltinTypes.LIST;
    }

    static boolean isDoubles(PList list) {
        return list.storage() instanceof DoubleStorage && list.pythonClass() == BuiltinTypes.LIST;
    }

    static boolean isObjects(PList list) {
        return list.storage() instanceof ObjectStorage && list.pythonClass() == BuiltinTypes.LIST;
    }

    static boolean isExactTuple(PTuple tuple) {
        return tuple.pythonClass() == BuiltinTypes.TUPLE;
    }

    static boolean isExactDict(PDict dict) {
        return dict.pythonClass() == BuiltinTypes.DICT;
    }

    /** Whether an instance of a subclass of dict has the {@code __getitem__} of dict. */
    static boolean inheritsItems(PDict dict) {
        return dict.pythonClass().special(SpecialMethod.GETITEM) == BuiltinTypes.DICT.special(SpecialMethod.GETITEM);
    }

    static boolean isValid(PList list, long index) {
        SequenceStorage storage = list.storage();
        return index < storage.length() && index >= -storage.length();
    }

    static boolean isInside(TruffleString text, long index) {
        int length = Text.length(text);
        return index < length && index >= -length;
    }

    static boolean isExactBytes(PBytes bytes) {
        return bytes.pythonClass() == BuiltinTypes.BYTES;
    }

    static boolean isExactByteArray(PByteArray bytes) {
        return bytes.pythonClass() == BuiltinTypes.BYTEARRAY;
    }

    static boolean isExactList(PList list) {
        return list.pythonClass() == BuiltinTypes.LIST;
    }

    /** Whether all parts of the slice are ints or left out. */
    static boolean hasIntParts(PSlice slice) {
        return isBound(slice.start()) && isBound(slice.stop()) && isBound(slice.step());
    }

    /** Whether all parts of the slice are ints or left out and the step is one. */
    static boolean isSimple(PSlice slice) {
        return hasIntParts(slice) && (slice.step() == PNone.NONE || (Long) slice.step() == 1);
    }

    private static boolean isBound(Object part) {
        return part == PNone.NONE || part instanceof Long;
    }

    static int position(PList list, long index) {
        return (int) (index >= 0 ? index : index + list.storage().length());
    }
}
