// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.tuple.PTuple;

/** How a resume answers guest code: the value yielded, or StopIteration with the value returned. */
public final class GeneratorResults {
    private GeneratorResults() {}

    /** @param alreadyEnded whether the generator had ended before: then StopIteration has no value */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object valueOrStop(PGenerator generator, boolean alreadyEnded, Object yielded) {
        if (yielded != null) {
            return yielded;
        }
        throw stop(alreadyEnded ? PNone.NONE : generator.returned());
    }

    /** The same for what drives an asynchronous generator. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object valueOrStop(AwaitIterator iterator, Object yielded) {
        if (yielded != null) {
            return yielded;
        }
        throw stop(iterator.result());
    }

    private static PException stop(Object returned) {
        if (returned == PNone.NONE) {
            return Errors.stopIteration(null);
        }
        PBaseException stop = new PBaseException(ExceptionTypes.STOP_ITERATION, new PTuple(returned));
        stop.setDetails(new Object[] {returned});
        return PException.of(stop);
    }
}
