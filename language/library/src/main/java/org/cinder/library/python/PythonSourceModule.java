// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.python;

import java.io.IOException;
import java.io.InputStream;
import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.module.PModule;
import org.cinder.spi.BuiltinModule;
import org.cinder.translate.DynamicCode;

/** A native module that is itself written in Python, as a resource beside this class. */
public final class PythonSourceModule implements BuiltinModule {
    private final String name;
    private final String resourceName;

    public PythonSourceModule(String name) {
        this(name, name);
    }

    /** @param resourceName file name without extension of the source, where it differs from the module's */
    public PythonSourceModule(String name, String resourceName) {
        this.name = name;
        this.resourceName = resourceName;
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
        return new BuiltinTable[0];
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
        } catch (IOException e) {
            throw Errors.importError("cannot read the source of module %s: %s", name, e.getMessage());
        }
    }
}
