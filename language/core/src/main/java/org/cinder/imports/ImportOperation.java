// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.SetAttribute;
import org.cinder.operation.object.StringOf;
import org.cinder.operation.object.Truth;

/** The meaning of the import statements. */
public final class ImportOperation {
    private ImportOperation() {}

    /**
     * {@code __import__(name, globals, None, fromList, level)}, through {@code builtins.__import__} when a program has
     * replaced that.
     *
     * @param fromList a tuple of names, or None
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importModule(CinderContext context, TruffleString name, Object globals, Object fromList,
            int level) {
        Object hook = context.builtins().get(ImportNames.T_IMPORT);
        if (!(hook instanceof PBuiltinFunction)) {
            if (hook == null) {
                throw Errors.importError("__import__ not found");
            }
            return Calls.call(hook, name, globals == null ? PNone.NONE : globals, PNone.NONE, fromList, (long) level);
        }
        return importBuiltin(context, name, globals, fromList, level);
    }

    /** The builtin {@code __import__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importBuiltin(CinderContext context, TruffleString name, Object globals, Object fromList,
            int level) {
        if (level < 0) {
            throw Errors.valueError("level must be >= 0");
        }
        TruffleString absolute = name;
        if (level > 0) {
            absolute = Text.of(RelativeNames.resolve(Text.toJava(name), globals, level));
        } else if (Text.length(name) == 0) {
            throw Errors.valueError("Empty module name");
        }
        Object module = importAbsolute(context, absolute);
        if (fromList != null && fromList != PNone.NONE && Truth.of(fromList)) {
            if (GetAttribute.orNull(module, ImportNames.T_PATH) != null) {
                new FromList(context, module).load(fromList, false);
            }
            return module;
        }
        return topLevel(context, module, Text.toJava(name), Text.toJava(absolute), level);
    }

    /**
     * What {@code import a.b.c} binds: {@code a}; for relative names the part of the module that the first name stands
     * for.
     */
    private static Object topLevel(CinderContext context, Object module, String name, String absolute, int level) {
        int dot = name.indexOf('.');
        if (level > 0 && name.isEmpty() || dot < 0) {
            return module;
        }
        String front = level == 0 ? name.substring(0, dot)
                : absolute.substring(0, absolute.length() - (name.length() - dot));
        if (level == 0) {
            return importAbsolute(context, Text.of(front));
        }
        Object result = context.sysModules().get(Text.of(front));
        if (result == null) {
            throw Errors.of(ExceptionTypes.KEY_ERROR, "'%s' not in sys.modules as expected", front);
        }
        return result;
    }

    /** The module of an absolute name, loaded if needed. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importAbsolute(CinderContext context, TruffleString name) {
        Object known = context.sysModules().get(name);
        if (known == PNone.NONE) {
            throw ImportErrors.halted(Text.toJava(name));
        }
        if (known != null) {
            return known;
        }
        if (ImportlibBridge.of(context).knowsArchives() || ImportHooks.of(context).areChanged(context.sys())) {
            return ImportlibBridge.of(context).findAndLoad(name);
        }
        return findAndLoad(context, name);
    }

    private static Object findAndLoad(CinderContext context, TruffleString name) {
        String text = Text.toJava(name);
        int dot = text.lastIndexOf('.');
        Object path = null;
        TruffleString parentName = null;
        if (dot >= 0) {
            parentName = Text.of(text.substring(0, dot));
            Object parent = importAbsolute(context, parentName);
            Object known = context.sysModules().get(name);
            if (known != null) {
                return known;
            }
            path = searchPath(parent);
            if (path == null) {
                throw ImportErrors.notPackage(text, text.substring(0, dot));
            }
        } else if (text.startsWith("_frozen_importlib")) {
            ImportlibBridge.of(context).bootstrap();
            Object known = context.sysModules().get(name);
            if (known != null) {
                return known;
            }
        }
        ModuleFinder finder = new ModuleFinder(context);
        FoundModule found = finder.find(text, path);
        if (finder.hasMetArchive()) {
            ImportlibBridge.of(context).openArchives();
            return ImportlibBridge.of(context).findAndLoad(name);
        }
        if (found == null) {
            throw ImportErrors.notFound(text);
        }
        Object module = new ModuleLoader(context).load(found);
        if (parentName != null) {
            bindInParent(context, parentName, Text.of(text.substring(dot + 1)), module);
        }
        return module;
    }

    /** The {@code __path__} of a package, or null. */
    private static Object searchPath(Object parent) {
        if (parent instanceof PModule module
                && module.namespace().table().pending(ImportNames.T_PATH) instanceof NamespacePath lazy) {
            return lazy.directories();
        }
        return GetAttribute.orNull(parent, ImportNames.T_PATH);
    }

    private static void bindInParent(CinderContext context, TruffleString parentName, TruffleString child,
            Object module) {
        Object parent = context.sysModules().get(parentName);
        if (parent == null) {
            throw Errors.keyError(parentName);
        }
        if (parent instanceof PModule plain && plain.pythonClass() == BuiltinTypes.MODULE) {
            plain.namespace().put(child, module);
        } else {
            SetAttribute.set(parent, child, module);
        }
    }

    /** {@code from module import name}: an attribute, or a submodule that is in sys.modules already. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object importFrom(Object module, TruffleString name) {
        Object value = GetAttribute.orNull(module, name);
        if (value != null) {
            return value;
        }
        TruffleString packageName = Text.asString(GetAttribute.orNull(module, ImportNames.T_NAME));
        if (packageName != null) {
            TruffleString full = Text.concat(Text.concat(packageName, ImportNames.T_DOT), name);
            value = CinderContext.get(null).sysModules().get(full);
            if (value != null) {
                return value;
            }
        }
        throw ImportErrors.cannotImportName(module, name);
    }

    /** {@code from module import *} into a namespace (a dict or any mapping). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void importStar(Object module, Object namespace) {
        Object names = GetAttribute.orNull(module, ImportNames.T_ALL);
        boolean listed = names != null;
        if (!listed) {
            Object dict = GetAttribute.orNull(module, ImportNames.T_DICT);
            if (dict == null) {
                throw Errors.importError("from-import-* object has no __dict__ and no __all__");
            }
            names = Calls.method(dict, Text.of("keys"));
        }
        for (Object item : Iteration.toArray(names)) {
            TruffleString name = Text.asString(item);
            if (name == null) {
                Object shown = GetAttribute.of(module, ImportNames.T_NAME);
                throw Errors.typeError("%s in %s.%s must be str, not %s", listed ? "Item" : "Key", StringOf.of(shown),
                        listed ? "__all__" : "__dict__", PythonClass.of(item));
            }
            if (!listed && Text.length(name) > 0 && Text.codePointAt(name, 0) == '_') {
                continue;
            }
            Object value = GetAttribute.of(module, name);
            if (namespace instanceof PDict dict) {
                dict.put(name, value);
            } else {
                Items.set(namespace, name, value);
            }
        }
    }
}
