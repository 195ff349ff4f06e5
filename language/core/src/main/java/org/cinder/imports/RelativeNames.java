// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.str.Text;
import org.cinder.operation.object.GetAttribute;

/** Resolves the name of a relative import against the package of the importing module (CPython's resolve_name). */
final class RelativeNames {
    private RelativeNames() {}

    static String resolve(String name, Object globals, int level) {
        if (!(globals instanceof PDict namespace)) {
            if (globals == null || globals == PNone.NONE) {
                throw Errors.of(ExceptionTypes.KEY_ERROR, "'__name__' not in globals");
            }
            throw Errors.typeError("globals must be a dict");
        }
        String base = packageOf(namespace);
        if (base.isEmpty()) {
            throw Errors.importError("attempted relative import with no known parent package");
        }
        for (int up = 1; up < level; up++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw Errors.importError("attempted relative import beyond top-level package");
            }
            base = base.substring(0, dot);
        }
        return name.isEmpty() ? base : base + "." + name;
    }

    private static String packageOf(PDict globals) {
        Object given = globals.get(ImportNames.T_PACKAGE);
        if (given != null && given != PNone.NONE) {
            TruffleString text = Text.asString(given);
            if (text == null) {
                throw Errors.typeError("package must be a string");
            }
            return Text.toJava(text);
        }
        Object spec = globals.get(ImportNames.T_SPEC);
        if (spec != null && spec != PNone.NONE) {
            TruffleString parent = Text.asString(GetAttribute.of(spec, ImportNames.T_PARENT));
            if (parent == null) {
                throw Errors.typeError("__spec__.parent must be a string");
            }
            return Text.toJava(parent);
        }
        Object name = globals.get(ImportNames.T_NAME);
        if (name == null) {
            throw Errors.of(ExceptionTypes.KEY_ERROR, "'__name__' not in globals");
        }
        TruffleString text = Text.asString(name);
        if (text == null) {
            throw Errors.typeError("__name__ must be a string");
        }
        String own = Text.toJava(text);
        if (globals.get(ImportNames.T_PATH) != null) {
            return own;
        }
        return own.substring(0, Math.max(0, own.lastIndexOf('.')));
    }
}
