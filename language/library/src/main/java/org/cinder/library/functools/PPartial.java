// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.functools;

import com.oracle.truffle.api.object.Shape;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.callable.PartialCallable;

/** A {@code functools.partial}. */
final class PPartial extends PythonObject implements PartialCallable {
    private Object function;
    private Object[] arguments;
    private PDict keywords;
    private PTuple tuple;

    PPartial(Shape shape) {
        super(shape);
    }

    void set(Object newFunction, Object[] newArguments, PDict newKeywords) {
        function = newFunction;
        arguments = newArguments;
        keywords = newKeywords;
        tuple = null;
    }

    /** The tuple that the arguments came from, so that copies share it. */
    void keep(PTuple source) {
        tuple = source;
    }

    /** The arguments as a tuple: the same one each time. */
    PTuple argumentTuple() {
        if (tuple == null) {
            tuple = PTuple.of(arguments);
        }
        return tuple;
    }

    @Override
    public boolean isPlain() {
        return pythonClass() == FunctoolsModule.PARTIAL;
    }

    @Override
    public Object function() {
        return function;
    }

    @Override
    public Object[] arguments() {
        return arguments;
    }

    @Override
    public PDict keywords() {
        return keywords;
    }
}
