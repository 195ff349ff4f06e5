// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.module;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.imports.ModuleState;
import org.cinder.object.Names;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.operation.object.GetAttribute;

/** Attributes of modules and what to say when one is missing. */
public final class ModuleAttributes {
    private static final TruffleString UNINITIALIZED_SUBMODULES = Text.of("_uninitialized_submodules");

    private ModuleAttributes() {}

    /** The entry of the namespace, or null. */
    public static Object own(PModule module, TruffleString name) {
        return module.namespace().get(name);
    }

    /** {@code module 'm' has no attribute 'x'}, with a hint when the module is still being imported. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException missing(PModule module, TruffleString name) {
        TruffleString moduleName = Text.asString(own(module, Names.T_NAME));
        if (moduleName == null) {
            return Errors.attributeError(module, name, "module has no attribute '%s'", name);
        }
        if (ModuleState.isInitializing(module)) {
            return Errors.attributeError(module, name,
                    "partially initialized module '%s' has no attribute '%s' (most likely due to a circular import)",
                    moduleName, name);
        }
        if (isUninitializedSubmodule(module, moduleName, name)) {
            return Errors.attributeError(module, name,
                    "cannot access submodule '%s' of module '%s' (most likely due to a circular import)", name,
                            moduleName);
        }
        return Errors.attributeError(module, name, "module '%s' has no attribute '%s'", moduleName, name);
    }

    private static boolean isUninitializedSubmodule(PModule module, TruffleString moduleName, TruffleString name) {
        if (module.namespace().table().pending(Names.T_SPEC) != null) {
            // nobody has looked at the spec, so nobody has noted submodules in it
            return false;
        }
        Object spec = own(module, Names.T_SPEC);
        Object list = spec == null ? null : GetAttribute.orNull(spec, UNINITIALIZED_SUBMODULES);
        if (!(list instanceof PList names)) {
            return false;
        }
        for (Object each : names.toArray()) {
            if (name.equals(each)) {
                TruffleString full = Text.of(Text.toJava(moduleName) + "." + Text.toJava(name));
                return CinderContext.get(null).sysModules().get(full) == null;
            }
        }
        return false;
    }
}
