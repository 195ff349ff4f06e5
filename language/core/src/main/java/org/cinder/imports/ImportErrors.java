// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PNone;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.SetAttribute;

/** The errors of import statements. */
final class ImportErrors {
    private static final TruffleString[] NAME = {Text.of("name")};
    private static final TruffleString[] NAME_PATH = {Text.of("name"), Text.of("path")};
    private static final TruffleString T_NAME_FROM = Text.of("name_from");

    private ImportErrors() {}

    static PException notFound(String name) {
        return moduleNotFound("No module named '" + name + "'", name);
    }

    static PException notPackage(String name, String parent) {
        return moduleNotFound("No module named '" + name + "'; '" + parent + "' is not a package", name);
    }

    static PException halted(String name) {
        return moduleNotFound("import of " + name + " halted; None in sys.modules", name);
    }

    static PException vanished(String name) {
        return named(ExceptionTypes.IMPORT_ERROR, "module '" + name + "' not in sys.modules", name);
    }

    private static PException moduleNotFound(String message, String name) {
        return named(ExceptionTypes.MODULE_NOT_FOUND_ERROR, message, name);
    }

    private static PException named(PythonClass type, String message, String name) {
        return PException.of((PBaseException) Calls.callWithKeywords(type, new Object[] {Text.of(message)}, NAME,
                new Object[] {Text.of(name)}));
    }

    /** {@code from module import name} found nothing. */
    static PException cannotImportName(Object module, TruffleString name) {
        Object packageName = GetAttribute.orNull(module, ImportNames.T_NAME);
        Object file = GetAttribute.orNull(module, ImportNames.T_FILE);
        if (Text.asString(packageName) == null) {
            packageName = Text.of("<unknown module name>");
        }
        String shown = Text.toJava(ReprOf.of(name));
        String from = Text.toJava(ReprOf.of(packageName));
        String message;
        Object path = PNone.NONE;
        if (Text.asString(file) == null) {
            message = "cannot import name " + shown + " from " + from + " (unknown location)";
        } else {
            path = file;
            String where = " (" + Text.toJava(Text.asString(file)) + ")";
            message = module instanceof PModule known && ModuleState.isInitializing(known)
                    ? "cannot import name " + shown + " from partially initialized module " + from
                            + " (most likely due to a circular import)" + where
                    : "cannot import name " + shown + " from " + from + where;
        }
        PBaseException error = (PBaseException) Calls.callWithKeywords(ExceptionTypes.IMPORT_ERROR,
                new Object[] {Text.of(message)}, NAME_PATH, new Object[] {packageName, path});
        SetAttribute.set(error, T_NAME_FROM, name);
        return PException.of(error);
    }
}
