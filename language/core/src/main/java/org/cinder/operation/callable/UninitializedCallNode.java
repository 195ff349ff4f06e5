// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PMethod;
import org.cinder.object.type.PythonClass;
import org.cinder.option.CacheLimits;

/** End of a call chain: adds a link for the callee it meets, or makes the site generic when there are too many. */
final class UninitializedCallNode extends CallEntryNode {
    @CompilationFinal(dimensions = 1) private final TruffleString[] keywords;
    private final int depth;

    UninitializedCallNode(TruffleString[] keywords, int depth) {
        this.keywords = keywords;
        this.depth = depth;
    }

    @Override
    Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        CallEntryNode entry = depth < CacheLimits.CALL ? specialize(callee, arguments.length) : null;
        if (entry != null) {
            replace(entry);
        } else {
            CallDispatchNode dispatch = dispatch();
            entry = new GenericCallNode(keywords);
            dispatch.replaceAll(entry);
        }
        return entry.execute(frame, callee, arguments);
    }

    private CallDispatchNode dispatch() {
        com.oracle.truffle.api.nodes.Node parent = getParent();
        while (!(parent instanceof CallDispatchNode)) {
            parent = parent.getParent();
        }
        return (CallDispatchNode) parent;
    }

    private CallEntryNode specialize(Object callee, int length) {
        UninitializedCallNode next = new UninitializedCallNode(keywords, depth + 1);
        if (callee instanceof PFunction function) {
            return FunctionCallNode.create(function, keywords, length, next);
        }
        if (callee instanceof PMethod) {
            return new MethodCallNode(keywords, next);
        }
        if (callee instanceof PythonClass type) {
            return ClassCallNode.create(type, keywords, length, next);
        }
        if (keywords.length == 0 && callee instanceof PBuiltinFunction builtin) {
            return new BuiltinCallNode(builtin, next);
        }
        if (keywords.length == 0 && callee instanceof PartialCallable partial && partial.isPlain()) {
            return new PartialCallNode(next);
        }
        return InstanceCallNode.create(callee, keywords, next);
    }
}
