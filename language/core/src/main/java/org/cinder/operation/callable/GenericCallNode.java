// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PFunction;
import org.cinder.object.function.PMethod;

/** Calls any callee; guest functions still go through an indirect call so that their compiled code is used. */
final class GenericCallNode extends CallEntryNode {
    @CompilationFinal(dimensions = 1) private final TruffleString[] keywords;
    @Child private IndirectCallNode call = IndirectCallNode.create();

    GenericCallNode(TruffleString[] keywords) {
        this.keywords = keywords;
    }

    @Override
    Object execute(VirtualFrame frame, Object callee, Object[] arguments) {
        CallPosition.note(this);
        try {
            int end = arguments.length - keywords.length;
            Object[] positional = Arrays.copyOfRange(arguments, Arguments.HEADER, end);
            Object[] values = Arrays.copyOfRange(arguments, end, arguments.length);
            Object target = callee;
            if (callee instanceof PMethod method) {
                positional = Calls.prepend(method.self(), positional);
                target = method.function();
            }
            if (target instanceof PFunction function) {
                Object[] bound = ArgumentBinder.bind(function, positional, keywords, values);
                return call.call(function.code().callTarget(), bound);
            }
            return Calls.callWithKeywords(target, positional, keywords, values);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
