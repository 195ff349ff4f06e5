// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Kind;
import org.cinder.context.CinderContext;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.GetAttribute;

/** Compiling for importlib's own loader of source files, through the caches that Java's loader uses. */
@Builtins(type = "SourceFileLoader", module = "_frozen_importlib_external")
public final class SourceFileLoaderBuiltins {
    private SourceFileLoaderBuiltins() {}

    @Builtin(value = "get_code($self, fullname)", doc = "Return the code object of a module.", kind = Kind.METHOD)
    static Object getCode(CinderContext context, Object self, Object fullName) {
        PythonClass plain = (PythonClass) GetAttribute.of(ImportlibBridge.of(context).bootstrapExternal(),
                SourceLoading.T_SOURCE_FILE_LOADER);
        if (PythonClass.of(self) != plain) {
            // a subclass may have its own ways to get and transform the source
            Object general = GetAttribute.of(plain.mro()[2], SourceLoading.T_GET_CODE);
            return Calls.call(general, self, fullName);
        }
        TruffleString path = Text.asString(Calls.method(self, SourceLoading.T_GET_FILENAME, fullName));
        return ModuleCode.load(context, Text.toJava(path));
    }
}
