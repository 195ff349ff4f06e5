// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.python;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.io.InputStream;
import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Iteration;
import org.cinder.spi.BuiltinModule;
import org.cinder.translate.DynamicCode;

/** A native module that is itself written in Python, as a resource beside this class. */
public final class PythonSourceModule implements BuiltinModule {
    private static final TruffleString STATIC_TYPES = Text.of("_static_types_");

    private final String name;
    private final String resourceName;
    private final BuiltinTable[] tables;

    public PythonSourceModule(String name) {
        this(name, name);
    }

    /**
     * @param resourceName file name without extension of the source, where it differs from the module's
     * @param tables functions in Java that the source finds in its namespace
     */
    public PythonSourceModule(String name, String resourceName, BuiltinTable... tables) {
        this.name = name;
        this.resourceName = resourceName;
        this.tables = tables;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String doc() {
        return null;
    }

    @Override
    public BuiltinTable[] tables() {
        return tables;
    }

    /** Classes listed in {@code _static_types_} are named in messages as static types of native modules are. */
    private static void nameTypes(PModule module) {
        Object names = module.namespace().get(STATIC_TYPES);
        if (names == null) {
            return;
        }
        module.namespace().remove(STATIC_TYPES);
        for (Object name : Iteration.toArray(names)) {
            String dotted = Text.toJava((TruffleString) name);
            TruffleString last = Text.of(dotted.substring(dotted.lastIndexOf('.') + 1));
            ((PythonClass) module.namespace().get(last)).setNativeName(dotted);
        }
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        String resource = "/org/cinder/library/python/" + resourceName + ".py";
        try (InputStream in = PythonSourceModule.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw Errors.importError("the source of module %s is missing", name);
            }
            DynamicCode.run(DynamicCode.compile(new PBytes(in.readAllBytes()), "<" + name + ">", "exec"),
                    module.namespace(),
                    null);
            nameTypes(module);
        } catch (IOException e) {
            throw Errors.importError("cannot read the source of module %s: %s", name, e.getMessage());
        }
    }
}
