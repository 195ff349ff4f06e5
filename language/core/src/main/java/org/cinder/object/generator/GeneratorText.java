// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.exception.PFrame;
import org.cinder.object.str.Text;
import org.cinder.operation.object.ObjectRepr;

/** What the three kinds of resumable objects show of themselves. */
final class GeneratorText {
    private GeneratorText() {}

    static TruffleString repr(PGenerator generator) {
        String kind = switch (GeneratorNames.kind(generator)) {
            case "async generator" -> "async_generator";
            default -> GeneratorNames.kind(generator);
        };
        return Text.of("<" + kind + " object " + generator.qualifiedName() + " at "
                + ObjectRepr.address(generator) + ">");
    }

    static Object frame(PGenerator generator) {
        if (generator.isFinished()) {
            return PNone.NONE;
        }
        return new PFrame(generator.code(), generator.function(), generator.frame(), generator.position());
    }
}
