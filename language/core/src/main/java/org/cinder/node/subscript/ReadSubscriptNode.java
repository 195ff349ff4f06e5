// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.subscript;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Shared;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;
import org.cinder.node.ExpressionNode;
import org.cinder.object.PythonObject;
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
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.FunctionSpecialNode;
import org.cinder.operation.collection.Items;

/**
 * {@code object[index]}: exact lists by storage kind, tuples, str, bytes and dicts directly, {@code __getitem__} in
 * Python directly. {@link ReadSliceNode} serves {@code object[a:b]}.
 */
@NodeChild(value = "object", type = ExpressionNode.class)
@NodeChild(value = "index", type = ExpressionNode.class)
@ImportStatic(ListGuards.class)
public abstract class ReadSubscriptNode extends ExpressionNode {
    @Specialization(guards = {"isLongs(list)", "isValid(list, index)"})
    static long doLongs(PList list, long index) {
        return ((LongStorage) list.storage()).getLong(ListGuards.position(list, index));
    }

    @Specialization(guards = {"isDoubles(list)", "isValid(list, index)"})
    static double doDoubles(PList list, long index) {
        return ((DoubleStorage) list.storage()).getDouble(ListGuards.position(list, index));
    }

    @Specialization(guards = {"isObjects(list)", "isValid(list, index)"})
    static Object doObjects(PList list, long index) {
        return ((ObjectStorage) list.storage()).get(ListGuards.position(list, index));
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

    @Specialization(guards = {"index >= 0", "index < byteCount(bytes)"})
    static long doByte(PythonObject bytes, long index) {
        byte[] content = bytes instanceof PBytes constant ? constant.bytes() : ((PByteArray) bytes).bytes();
        return content[(int) index] & 0xffL;
    }

    @Specialization(guards = "hasItemsOfDict(dict)")
    final Object doDict(VirtualFrame frame, PDict dict, Object key, @Cached("create()") KeySearchNode search,
            @Shared @Cached("createSpecial()") FunctionSpecialNode special) {
        Object value;
        try {
            HashTable table = dict.table();
            int entry = search.execute(table, key);
            value = entry < 0 ? null : table.valueAt(entry);
        } catch (PException e) {
            throw e.at(this);
        }
        if (value != null) {
            return value;
        }
        if (dict.pythonClass() == BuiltinTypes.DICT) {
            // thrown from here, not from behind a boundary, so that a handler nearby is a jump
            throw Errors.keyError(key).at(this);
        }
        // __missing__ may answer
        return doGeneric(frame, dict, key, special);
    }

    @Specialization(replaces = {"doLongs", "doDoubles", "doObjects", "doTuple", "doCharacter", "doByte", "doDict"})
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

    static boolean isExactTuple(PTuple tuple) {
        return tuple.pythonClass() == BuiltinTypes.TUPLE;
    }

    static boolean isInside(TruffleString text, long index) {
        int length = Text.length(text);
        return index < length && index >= -length;
    }

    /** The length of an exact bytes object or bytearray; -1 for everything else. */
    static int byteCount(PythonObject object) {
        if (object instanceof PBytes bytes) {
            return bytes.pythonClass() == BuiltinTypes.BYTES ? bytes.bytes().length : -1;
        }
        return object instanceof PByteArray bytes && bytes.pythonClass() == BuiltinTypes.BYTEARRAY
                ? bytes.length() : -1;
    }

    /** Whether a dict, or an instance of a subclass, has the {@code __getitem__} of dict. */
    static boolean hasItemsOfDict(PDict dict) {
        PythonClass type = dict.pythonClass();
        return type == BuiltinTypes.DICT
                || type.special(SpecialMethod.GETITEM) == BuiltinTypes.DICT.special(SpecialMethod.GETITEM);
    }
}
