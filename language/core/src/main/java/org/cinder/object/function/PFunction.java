// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.interop.FunctionExports;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.type.BuiltinTypes;

/** A function defined by {@code def} or {@code lambda}. */
public final class PFunction extends PythonObject {
    public static final Object[] NO_DEFAULTS = {};
    public static final PCell[] NO_CLOSURE = {};

    private PCode code;
    private final PDict globals;
    private final PCell[] closure;
    private Object[] defaults;
    private PDict keywordDefaults;
    private TruffleString name;
    private TruffleString qualifiedName;
    private Object doc;
    private Object module;
    private Object annotations;
    private Object typeParams;

    /**
     * @param defaults values of the last positional parameters; empty, not null, when there are none
     * @param keywordDefaults values of keyword-only parameters by name, or null
     * @param closure the cells of {@code code.freeNames()}, in order
     */
    public PFunction(PCode code, PDict globals, Object[] defaults, PDict keywordDefaults, PCell[] closure) {
        super(BuiltinTypes.FUNCTION.instanceShape());
        this.code = code;
        this.globals = globals;
        this.defaults = defaults;
        this.keywordDefaults = keywordDefaults;
        this.closure = closure;
        this.name = code.name();
        this.qualifiedName = code.qualifiedName();
    }

    public PCode code() {
        return code;
    }

    public void setCode(PCode newCode) {
        code = newCode;
    }

    public PDict globals() {
        return globals;
    }

    public PCell[] closure() {
        return closure;
    }

    public Object[] defaults() {
        return defaults;
    }

    public void setDefaults(Object[] newDefaults) {
        defaults = newDefaults;
    }

    public PDict keywordDefaults() {
        return keywordDefaults;
    }

    public void setKeywordDefaults(PDict newDefaults) {
        keywordDefaults = newDefaults;
    }

    public TruffleString name() {
        return name;
    }

    public void setName(TruffleString newName) {
        name = newName;
    }

    public TruffleString qualifiedName() {
        return qualifiedName;
    }

    public void setQualifiedName(TruffleString newName) {
        qualifiedName = newName;
    }

    /** {@code __doc__}, null until it was set: then the code's docstring counts. */
    public Object doc() {
        return doc;
    }

    public void setDoc(Object newDoc) {
        doc = newDoc;
    }

    /** {@code __module__}, null until it was set: then {@code globals["__name__"]} counts. */
    public Object module() {
        return module;
    }

    public void setModule(Object newModule) {
        module = newModule;
    }

    /** {@code __annotations__}: a dict, or null for none so far. */
    public Object annotations() {
        return annotations;
    }

    public void setAnnotations(Object newAnnotations) {
        annotations = newAnnotations;
    }

    /** {@code __type_params__}: a tuple, or null for none. */
    public Object typeParams() {
        return typeParams;
    }

    public void setTypeParams(Object newTypeParams) {
        typeParams = newTypeParams;
    }

    @Override
    protected Class<?> exports() {
        return FunctionExports.class;
    }
}
