// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.frame;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCell;

/**
 * Where the variables of a code unit live, for {@code locals()}, frame objects and debuggers.
 *
 * @param names of all of them: variables, then captured ones of enclosing functions
 * @param arguments parameter index read straight from the argument array, or -1
 * @param slots frame slot, or -1
 * @param closure index in the closure, or -1
 * @param namespaceArgument whether parameter 0 is the mapping that holds the names (class bodies)
 */
public record LocalVariables(TruffleString[] names, int[] arguments, int[] slots, int[] closure,
        boolean namespaceArgument) {
    /** The variables that are set, as a new dict. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PDict snapshot(MaterializedFrame frame) {
        PDict result = new PDict();
        for (int i = 0; i < names.length; i++) {
            Object value = read(frame, i);
            if (value != null) {
                result.put(names[i], value);
            }
        }
        return result;
    }

    /** The value of variable {@code index}, or null when it is not set. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object read(MaterializedFrame frame, int index) {
        Object value = null;
        if (arguments[index] >= 0) {
            value = Arguments.get(frame.getArguments(), arguments[index]);
        } else if (slots[index] >= 0) {
            int slot = slots[index];
            value = frame.getTag(slot) == FrameSlotKind.Illegal.tag
                    ? null : frame.getValue(slot);
        } else if (closure[index] >= 0) {
            value = Arguments.function(frame.getArguments()).closure()[closure[index]];
        }
        return value instanceof PCell cell ? cell.get() : value;
    }

    /** Changes a variable, for debuggers. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void write(MaterializedFrame frame, int index, Object value) {
        if (arguments[index] >= 0) {
            if (Arguments.get(frame.getArguments(), arguments[index]) instanceof PCell cell) {
                cell.set(value);
            } else {
                Arguments.set(frame.getArguments(), arguments[index], value);
            }
        } else if (closure[index] >= 0) {
            Arguments.function(frame.getArguments()).closure()[closure[index]].set(value);
        } else if (frame.isObject(slots[index]) && frame.getObject(slots[index]) instanceof PCell cell) {
            cell.set(value);
        } else {
            // from now on no writer of the slot may assume a primitive kind
            frame.getFrameDescriptor().setSlotKind(slots[index], FrameSlotKind.Object);
            frame.setObject(slots[index], value);
        }
    }

    /** The variable in a frame slot; null for a temporary. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public TruffleString nameOfSlot(int slot) {
        return nameAt(slots, slot);
    }

    /** The variable that is a parameter which is never assigned. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public TruffleString nameOfArgument(int argument) {
        return nameAt(arguments, argument);
    }

    /** The variable of an enclosing function at an index of the closure. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public TruffleString nameOfCaptured(int index) {
        return nameAt(closure, index);
    }

    private TruffleString nameAt(int[] homes, int home) {
        for (int i = 0; i < homes.length; i++) {
            if (homes[i] == home) {
                return names[i];
            }
        }
        return null;
    }
}
