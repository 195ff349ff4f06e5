// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.imp;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.imports.NativeModules;
import org.cinder.library.builtins.ByteArrays;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.StringOf;

/** The functions of {@code _imp}. There are no frozen modules and no extension modules here. */
@Builtins(module = "_imp")
public final class ImpFunctions {
    private static final TruffleString T_NAME = Text.of("name");

    private ImpFunctions() {}

    @Builtin(value = "is_builtin(name, /)", doc = "Return 1 when a module of that name is written in Java, else 0.")
    static long isBuiltin(CinderContext context, TruffleString name) {
        return context.modules().find(Text.toJava(name)) == null ? 0 : 1;
    }

    @Builtin(value = "create_builtin(spec, /)", doc = "Make the module, written in Java, that the spec names.")
    static Object createBuiltin(CinderContext context, Object spec) {
        TruffleString name = StringOf.of(GetAttribute.of(spec, T_NAME));
        PModule module = NativeModules.load(context, Text.toJava(name));
        return module == null ? PNone.NONE : module;
    }

    @Builtin(value = "exec_builtin(mod, /)", doc = "Initialize a module written in Java; create_builtin() has done it.")
    static long execBuiltin(Object module) {
        return 0;
    }

    @Builtin(value = "create_dynamic(spec, file=<unrepresentable>, /)",
            doc = "Load an extension module: there are none.")
    static Object createDynamic(Object spec, Object file) {
        throw Errors.importError("extension modules are not supported");
    }

    @Builtin(value = "exec_dynamic(mod, /)", doc = "Initialize an extension module: there are none.")
    static long execDynamic(Object module) {
        return 0;
    }

    @Builtin(value = "extension_suffixes()", doc = "Return the file suffixes of extension modules: none.")
    static Object extensionSuffixes() {
        return new PList();
    }

    @Builtin(value = "is_frozen(name, /)", doc = "Return whether the module is frozen: none is.")
    static boolean isFrozen(TruffleString name) {
        return false;
    }

    @Builtin(value = "find_frozen(name, /, *, withdata=False)", doc = "Return what is known of a frozen module: None.")
    static Object findFrozen(TruffleString name, boolean withData) {
        return PNone.NONE;
    }

    @Builtin(value = "is_frozen_package(name, /)", doc = "Return whether the frozen module is a package.")
    static boolean isFrozenPackage(TruffleString name) {
        throw noFrozen(name);
    }

    @Builtin(value = "get_frozen_object(name, data=None, /)", doc = "Return the code of a frozen module.")
    static Object getFrozenObject(TruffleString name, Object data) {
        throw noFrozen(name);
    }

    @Builtin(value = "init_frozen(name, /)", doc = "Initialize a frozen module: None, as there are none.")
    static Object initFrozen(TruffleString name) {
        return PNone.NONE;
    }

    private static PException noFrozen(TruffleString name) {
        return Errors.importError("No such frozen object named %s", name);
    }

    @Builtin(value = "_frozen_module_names()", doc = "Return the names of the frozen modules: none.")
    static Object frozenModuleNames() {
        return new PList();
    }

    @Builtin(value = "_override_frozen_modules_for_tests(override, /)", doc = "Set whether frozen modules are used.")
    static void overrideFrozenModules(long override) {}

    @Builtin(value = "_override_multi_interp_extensions_check(override, /)", doc = "Set a check of extension modules.")
    static long overrideExtensionsCheck(long override) {
        return 0;
    }

    @Builtin(value = "acquire_lock()", doc = "Acquire the import lock; the interpreter lock does its work.")
    static void acquireLock() {}

    @Builtin(value = "release_lock()", doc = "Release the import lock.")
    static void releaseLock() {}

    @Builtin(value = "lock_held()", doc = "Return whether the import lock is held.")
    static boolean lockHeld() {
        return false;
    }

    @Builtin(value = "_fix_co_filename(code, path, /)",
            doc = "Change the file name of a code object; sources know theirs.")
    static void fixFileName(Object code, Object path) {}

    @Builtin(value = "source_hash(key, source)", doc = "Return the hash of a source text for the check of caches.")
    static Object sourceHash(long key, Object source) {
        byte[] bytes = ByteArrays.of(source);
        long hash = key ^ 0xcbf29ce484222325L;
        for (byte b : bytes) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
        }
        byte[] result = new byte[Long.BYTES];
        ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN).putLong(hash);
        return new PBytes(result);
    }
}
