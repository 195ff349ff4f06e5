// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.source.SourceSection;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.PException;
import org.cinder.object.function.PFunction;
import org.cinder.operation.callable.ArgumentBinder;

/** A function defined by guest code: calls from one place of another language to one function can be inlined there. */
@ExportLibrary(value = InteropLibrary.class, receiverType = PythonObject.class)
public final class FunctionExports extends ObjectExports {
    private static final String LIMIT = "3";

    private FunctionExports() {}

    @ExportMessage
    static boolean isExecutable(PythonObject self) {
        return true;
    }

    /** Calls the function. */
    @ExportMessage
    static final class Execute {
        @Specialization(guards = "target == known", limit = LIMIT)
        static Object direct(PythonObject self, Object[] arguments, @Bind("targetOf(self)") RootCallTarget target,
                @Cached("target") RootCallTarget known, @Cached("create(known)") DirectCallNode call) {
            try {
                return call.call(bind(self, arguments));
            } catch (PException e) {
                throw LeavingException.of(e);
            }
        }

        @Specialization(replaces = "direct")
        static Object indirect(PythonObject self, Object[] arguments, @Cached IndirectCallNode call) {
            try {
                return call.call(targetOf(self), bind(self, arguments));
            } catch (PException e) {
                throw LeavingException.of(e);
            }
        }
    }

    static RootCallTarget targetOf(PythonObject self) {
        return ((PFunction) self).code().callTarget();
    }

    private static Object[] bind(PythonObject self, Object[] arguments) {
        return ArgumentBinder.bind((PFunction) self, HostValues.toGuest(arguments));
    }

    @ExportMessage
    static boolean hasExecutableName(PythonObject self) {
        return true;
    }

    @ExportMessage
    static Object getExecutableName(PythonObject self) {
        return ((PFunction) self).name();
    }

    @ExportMessage
    static boolean hasSourceLocation(PythonObject self) {
        return section(self) != null;
    }

    @ExportMessage
    static SourceSection getSourceLocation(PythonObject self) throws UnsupportedMessageException {
        SourceSection section = section(self);
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }

    private static SourceSection section(PythonObject self) {
        return targetOf(self).getRootNode().getSourceSection();
    }
}
