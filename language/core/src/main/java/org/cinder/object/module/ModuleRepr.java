// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.module;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;
import org.cinder.operation.object.Truth;

/** How modules are shown: with their file, or how else they came about. */
final class ModuleRepr {
    private static final TruffleString NAME = Text.of("name");
    private static final TruffleString ORIGIN = Text.of("origin");
    private static final TruffleString LOADER = Text.of("loader");
    private static final TruffleString PATH = Text.of("_path");
    private static final TruffleString HAS_LOCATION = Text.of("has_location");

    private ModuleRepr() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString of(PModule module) {
        Object file = ModuleAttributes.own(module, Names.T_FILE);
        Object name = ModuleAttributes.own(module, Names.T_NAME);
        if (module.namespace().table().pending(Names.T_SPEC) != null && name instanceof TruffleString text) {
            // reading the spec would load importlib; the answer follows from what is known
            if (file != null && file != PNone.NONE) {
                return Text.of("<module " + ReprOf.java(text) + " from " + ReprOf.java(file) + ">");
            }
            if (CinderContext.get(null).modules().find(Text.toJava(text)) != null) {
                return Text.of("<module " + ReprOf.java(text) + " (built-in)>");
            }
        }
        Object spec = GetAttribute.orNull(module, Names.T_SPEC);
        return Text.of("<module " + (present(spec) ? fromSpec(spec) : fromAttributes(module)) + ">");
    }

    private static boolean present(Object value) {
        return value != null && value != PNone.NONE && Truth.of(value);
    }

    private static String fromSpec(Object spec) {
        Object name = GetAttribute.orNull(spec, NAME);
        String shown = present(name) ? ReprOf.java(name) : "'?'";
        Object origin = GetAttribute.orNull(spec, ORIGIN);
        if (origin == null || origin == PNone.NONE) {
            Object loader = GetAttribute.orNull(spec, LOADER);
            if (loader == null || loader == PNone.NONE) {
                return shown;
            }
            if (PythonClass.of(loader).name().equals("NamespaceLoader")) {
                Object path = GetAttribute.of(loader, PATH);
                return shown + " (namespace) from " + ReprOf.java(PList.of(Iteration.toArray(path)));
            }
            return shown + " (" + ReprOf.java(loader) + ")";
        }
        Object located = GetAttribute.orNull(spec, HAS_LOCATION);
        return present(located) ? shown + " from " + ReprOf.java(origin) : shown + " (" + StringOf.java(origin) + ")";
    }

    private static String fromAttributes(PModule module) {
        Object name = ModuleAttributes.own(module, Names.T_NAME);
        String shown = name == null ? "'?'" : ReprOf.java(name);
        Object file = ModuleAttributes.own(module, Names.T_FILE);
        if (file != null) {
            return shown + " from " + ReprOf.java(file);
        }
        Object loader = ModuleAttributes.own(module, Names.T_LOADER);
        return present(loader) ? shown + " (" + ReprOf.java(loader) + ")" : shown;
    }
}
