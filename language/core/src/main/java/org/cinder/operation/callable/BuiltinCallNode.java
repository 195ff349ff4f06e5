// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.Arrays;
import org.cinder.builtin.BuiltinNode;
import org.cinder.builtin.BuiltinTable;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PBuiltinFunction;

/** Calls one function or method written in Java with positional arguments, without a call target. */
final class BuiltinCallNode extends CallEntryNode {
    private final BuiltinTable table;
    private final int index;
    private final boolean bound;
    private final boolean looksAtCaller;
    @Child private BuiltinNode node;
    @Child private CallEntryNode next;

    BuiltinCallNode(PBuiltinFunction builtin, CallEntryNode next) {
        this.table = builtin.table();
        this.index = builtin.index();
        this.node = table.createNode(index);
        this.bound = Calls.takesSelf(builtin);
        this.looksAtCaller = builtin.spec().looksAtCaller();
        this.next = next;
    }

    @Override
    Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        if (callee instanceof PBuiltinFunction builtin && builtin.index() == index && builtin.table() == table
                && Calls.takesSelf(builtin) == bound) {
            if (looksAtCaller) {
                CallPosition.note(this);
            }
            try {
                if (node != null) {
                    Object result = bound ? tryBound(frame, builtin.self(), arguments) : tryNode(frame, arguments);
                    if (result != null) {
                        return result;
                    }
                }
                return bound ? callBound(builtin.self(), arguments) : call(arguments);
            } catch (PException e) {
                throw e.at(this);
            }
        }
        return next.execute(frame, callee, arguments);
    }

    private Object tryNode(VirtualFrame frame, Object[] arguments) {
        return switch (arguments.length - Arguments.HEADER) {
            case 1 -> node.call1(frame, arguments[1]);
            case 2 -> node.call2(frame, arguments[1], arguments[2]);
            case 3 -> node.call3(frame, arguments[1], arguments[2], arguments[3]);
            default -> null;
        };
    }

    private Object tryBound(VirtualFrame frame, Object self, Object[] arguments) {
        return switch (arguments.length - Arguments.HEADER) {
            case 0 -> node.call1(frame, self);
            case 1 -> node.call2(frame, self, arguments[1]);
            case 2 -> node.call3(frame, self, arguments[1], arguments[2]);
            default -> null;
        };
    }

    private Object call(Object[] arguments) {
        return switch (arguments.length - Arguments.HEADER) {
            case 0 -> table.call0(index);
            case 1 -> table.call1(index, arguments[1]);
            case 2 -> table.call2(index, arguments[1], arguments[2]);
            case 3 -> table.call3(index, arguments[1], arguments[2], arguments[3]);
            default -> table.callGeneric(index, Arrays.copyOfRange(arguments, Arguments.HEADER, arguments.length));
        };
    }

    private Object callBound(Object self, Object[] arguments) {
        return switch (arguments.length - Arguments.HEADER) {
            case 0 -> table.call1(index, self);
            case 1 -> table.call2(index, self, arguments[1]);
            case 2 -> table.call3(index, self, arguments[1], arguments[2]);
            default -> {
                Object[] positional = arguments.clone();
                positional[0] = self;
                yield table.callGeneric(index, positional);
            }
        };
    }
}
