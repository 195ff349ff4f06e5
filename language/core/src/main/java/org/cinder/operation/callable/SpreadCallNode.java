// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.operation.callable;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PFunction;

/**
 * Calls with arguments whose number and keywords are known only when the call is made ({@code f(*args, **kwargs)}).
 * The few numbers and keywords a site meets are remembered, and each goes on as an ordinary call.
 */
public final class SpreadCallNode extends Node {
    @CompilationFinal(dimensions = 1) private final TruffleString[] names;
    @Child private SpreadShapeNode shapes;
    @Child private IndirectCallNode call;
    @CompilationFinal private int known;

    /** @param names of the keyword arguments that the site itself names */
    public SpreadCallNode(TruffleString[] names) {
        this.names = names;
    }

    /**
     * @param positional the positional arguments; not written to
     * @param named values of the keywords of the site
     * @param rest an exact dict with more keyword arguments, or null
     */
    @ExplodeLoop
    public Object execute(VirtualFrame frame, Object callee, Object[] positional, Object[] named, PDict rest) {
        for (SpreadShapeNode shape = shapes; shape != null; shape = shape.next()) {
            if (shape.matches(positional, rest)) {
                return shape.execute(frame, callee, positional, named, rest);
            }
        }
        if (known < SpreadShapeNode.LIMIT && SpreadShapeNode.isCacheable(positional, names, rest)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            StarKeywords keywords = collect(callee, named, rest);
            TruffleString[] allNames = new TruffleString[keywords.size()];
            split(keywords, allNames, new Object[allNames.length]);
            SpreadShapeNode shape = new SpreadShapeNode(positional.length, allNames, names.length, shapes);
            shapes = insert(shape);
            known++;
            return shape.execute(frame, callee, positional, named, rest);
        }
        return execute(callee, positional, collect(callee, named, rest));
    }

    private StarKeywords collect(Object callee, Object[] named, PDict rest) {
        StarKeywords keywords = new StarKeywords();
        try {
            for (int i = 0; i < names.length; i++) {
                keywords.add(callee, names[i], named[i]);
            }
            if (rest != null) {
                keywords.merge(callee, rest);
            }
        } catch (PException e) {
            throw e.at(this);
        }
        return keywords;
    }

    private void split(StarKeywords keywords, TruffleString[] allNames, Object[] values) {
        try {
            keywords.split(allNames, values);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** Makes any call. */
    public Object execute(Object callee, Object[] positional, StarKeywords keywords) {
        if (call == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            call = insert(IndirectCallNode.create());
        }
        TruffleString[] allNames = new TruffleString[keywords.size()];
        Object[] values = new Object[allNames.length];
        split(keywords, allNames, values);
        try {
            if (callee instanceof PFunction guest) {
                Object[] bound = ArgumentBinder.bind(guest, positional, allNames, values);
                return call.call(guest.code().callTarget(), bound);
            }
            return Calls.callWithKeywords(callee, positional, allNames, values);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
