// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Queue;
import java.util.Set;
import org.cinder.context.CinderContext;
import org.cinder.context.Finalizers;
import org.cinder.object.PythonObject;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.operation.object.Referents;

/**
 * What is visible of the end of the main module: suspended generators that it keeps run their {@code finally} blocks,
 * and {@code __del__} of its objects is called, the nearest to its names first, as when CPython lets go of its dict.
 */
final class ModuleTeardown {
    /** A program that keeps more has to be content with {@code __del__}, which needs no search. */
    private static final int MOST_VISITED = 10_000;

    private final CinderContext context;
    private final Queue<Object> waiting = new ArrayDeque<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private ModuleTeardown(CinderContext context) {
        this.context = context;
    }

    static void run(CinderContext context) {
        if (context.sysModules().get(Text.of("__main__")) instanceof PModule main) {
            new ModuleTeardown(context).visitAll(main);
        }
    }

    private void visitAll(PModule main) {
        add(main.namespace());
        for (Object next = waiting.poll(); next != null; next = waiting.poll()) {
            if (next instanceof PGenerator generator) {
                if (generator.isStarted()) {
                    GeneratorEnd.run(context, generator);
                }
            } else {
                Finalizers.of(context).release((PythonObject) next);
                Referents.visit(next, this::add);
            }
        }
    }

    private void add(Object object) {
        if (object instanceof PythonObject && !(object instanceof PModule) && seen.size() < MOST_VISITED
                && seen.add(object)) {
            waiting.add(object);
        }
    }
}
