// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.imports.ImportOperation;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;

/** {@code __import__}, the function behind the import statement. */
@Builtins(module = "builtins")
public final class ImportFunctions {
    private ImportFunctions() {}

    @Builtin(value = "__import__(name, globals=None, locals=None, fromlist=(), level=0)",
            doc = "Import a module; programs call importlib.import_module() instead.\n\n"
                    + "Returns the top-level package unless fromlist is not empty. A level above 0 counts the parent "
                            + "packages\n"
                    + "that a relative import is resolved against, with __package__ of globals as the start.")
    static Object importModule(CinderContext context, Object name, Object globals, Object locals, Object fromList,
            long level) {
        TruffleString text = Text.asString(name);
        if (text == null) {
            throw Errors.typeError("module name must be a string");
        }
        return ImportOperation.importBuiltin(context, text, globals, fromList, (int) level);
    }
}
