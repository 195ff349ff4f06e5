// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtins;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinKind;
import org.cinder.builtin.BuiltinSpec;
import org.cinder.builtin.BuiltinTable;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.function.PGetSet;
import org.cinder.object.function.PStaticMethod;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.InstanceDescriptors;
import org.cinder.object.type.PythonClass;

/**
 * Fills the namespace of a class from method tables. The docstring of the class is that of its constructor, as classes
 * written in C have one text for both.
 */
public final class TableNamespace {
    private TableNamespace() {}

    /** Adds everything the tables hold and what follows from it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void fill(PythonClass type, HashTable namespace, BuiltinTable... tables) {
        String doc = null;
        for (BuiltinTable table : tables) {
            for (BuiltinSpec spec : table.specs()) {
                namespace.put(Text.of(spec.name()), member(type, table, spec));
                if (isConstructor(spec) && spec.doc() != null) {
                    doc = spec.doc();
                }
            }
        }
        if (type.hasInstanceDict() && type != BuiltinTypes.TYPE && !anyBaseHasDict(type)) {
            namespace.put(Names.T_DICT, InstanceDescriptors.dict(type));
        }
        if (namespace.getString(Names.T_EQ) != null && namespace.getString(Names.T_HASH) == null) {
            namespace.put(Names.T_HASH, PNone.NONE);
        }
        if (namespace.getString(Names.T_DOC) == null) {
            namespace.put(Names.T_DOC, doc == null ? PNone.NONE : Text.of(doc));
        }
    }

    /** Whether the spec makes instances, so that its text describes the class. */
    public static boolean isConstructor(BuiltinSpec spec) {
        return spec.kind() == BuiltinKind.NEW || spec.name().equals("__init__");
    }

    private static boolean anyBaseHasDict(PythonClass type) {
        for (PythonClass base : type.bases()) {
            if (base.hasInstanceDict()) {
                return true;
            }
        }
        return false;
    }

    /** What the namespace of the class holds for an entry of a table. */
    private static Object member(PythonClass type, BuiltinTable table, BuiltinSpec spec) {
        return switch (spec.kind()) {
            case METHOD -> new PBuiltinFunction(BuiltinTypes.METHOD_DESCRIPTOR, table, spec, type, null);
            case SLOT_WRAPPER -> new PBuiltinFunction(BuiltinTypes.WRAPPER_DESCRIPTOR, table, spec, type, null);
            case CLASS_METHOD -> new PBuiltinFunction(BuiltinTypes.CLASSMETHOD_DESCRIPTOR, table, spec, type, null);
            case PROPERTY -> new PGetSet(table, spec, type);
            case NEW -> function(type, table, spec, type);
            case STATIC_METHOD -> staticMethod(function(type, table, spec, type));
            case FUNCTION -> function(null, table, spec, moduleName(table));
        };
    }

    private static Object moduleName(BuiltinTable table) {
        return table.module() == null ? null : Text.of(table.module());
    }

    private static PBuiltinFunction function(PythonClass owner, BuiltinTable table, BuiltinSpec spec, Object self) {
        return new PBuiltinFunction(BuiltinTypes.BUILTIN_FUNCTION, table, spec, owner, self);
    }

    private static PStaticMethod staticMethod(PBuiltinFunction function) {
        PStaticMethod method = new PStaticMethod(BuiltinTypes.STATICMETHOD.instanceShape());
        method.setFunction(function);
        return method;
    }

    /** The functions of a module, by name, as its namespace holds them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void fillModule(TruffleString module, HashTable namespace, BuiltinTable... tables) {
        for (BuiltinTable table : tables) {
            for (BuiltinSpec spec : table.specs()) {
                namespace.put(Text.of(spec.name()), function(null, table, spec, module));
            }
        }
    }
}
