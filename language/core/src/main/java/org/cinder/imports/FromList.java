// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.StringOf;

/** Imports the submodules that a {@code from package import names} names (importlib's _handle_fromlist). */
final class FromList {
    private final CinderContext context;
    private final Object module;

    FromList(CinderContext context, Object module) {
        this.context = context;
        this.module = module;
    }

    void load(Object names, boolean ofAll) {
        for (Object item : Iteration.toArray(names)) {
            TruffleString name = Text.asString(item);
            if (name == null) {
                String where = ofAll ? Text.toJava(StringOf.of(GetAttribute.of(module, ImportNames.T_NAME)))
                        + ".__all__"
                        : "``from list''";
                throw Errors.typeError("Item in %s must be str, not %s", where, PythonClass.of(item));
            }
            if (Text.equal(name, ImportNames.T_STAR)) {
                Object all = ofAll ? null : GetAttribute.orNull(module, ImportNames.T_ALL);
                if (all != null) {
                    load(all, true);
                }
            } else if (GetAttribute.orNull(module, name) == null) {
                loadSubmodule(name);
            }
        }
    }

    private void loadSubmodule(TruffleString name) {
        TruffleString parent = StringOf.of(GetAttribute.of(module, ImportNames.T_NAME));
        TruffleString full = Text.concat(Text.concat(parent, ImportNames.T_DOT), name);
        try {
            ImportOperation.importAbsolute(context, full);
        } catch (PException e) {
            // a name that is no submodule is reported by the import statement itself
            boolean missing = e.exception().pythonClass().isSubclassOf(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
                    && GetAttribute.orNull(e.exception(), Text.of("name")) instanceof TruffleString text
                    && Text.equal(text, full) && context.sysModules().get(full) != PNone.NONE;
            if (!missing) {
                throw e;
            }
        }
    }
}
