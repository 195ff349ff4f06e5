// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;

/**
 * The builtins of one holder class; subclasses are generated. Calls switch over an index that is constant in compiled
 * code, so that a call is direct without a class or a lambda for each builtin.
 */
public abstract class BuiltinTable {
    protected static final Object[] NO_ARGUMENTS = {};
    private static final TruffleString[] NO_NAMES = {};

    private final String owner;
    private final String module;
    @CompilationFinal(dimensions = 1) private BuiltinSpec[] specs;

    /**
     * @param owner name of the type, or of the module for functions
     * @param module name of the module, null for types of the module builtins
     */
    protected BuiltinTable(String owner, String module) {
        this.owner = owner;
        this.module = module;
    }

    /** The name of the type, or of the module for functions. */
    public final String owner() {
        return owner;
    }

    /** The module, or null for types of the module builtins. */
    public final String module() {
        return module;
    }

    /** All entries: callables in order of their index, then properties, then aliases; do not write to the array. */
    public final BuiltinSpec[] specs() {
        BuiltinSpec[] known = specs;
        if (known == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            known = createSpecs();
            specs = known;
        }
        return known;
    }

    protected abstract BuiltinSpec[] createSpecs();

    /** A new node for a call site of the builtin, or null when it has none. */
    public BuiltinNode createNode(int index) {
        return null;
    }

    /** Calls with no argument at all. */
    public Object call0(int index) {
        return callGeneric(index, NO_ARGUMENTS);
    }

    /** Calls with one positional argument, which is the receiver if there is one. */
    public Object call1(int index, Object a) {
        return callGeneric(index, new Object[] {a});
    }

    /** Calls with two positional arguments, the receiver included. */
    public Object call2(int index, Object a, Object b) {
        return callGeneric(index, new Object[] {a, b});
    }

    /** Calls with three positional arguments, the receiver included. */
    public Object call3(int index, Object a, Object b, Object c) {
        return callGeneric(index, new Object[] {a, b, c});
    }

    /** Calls with complete arguments as {@link BuiltinSignature} lays them out; null stands for an absent one. */
    public Object call(int index, Object[] args) {
        throw CompilerDirectives.shouldNotReachHere();
    }

    /** Calls with any number of positional arguments, the receiver included. */
    public final Object callGeneric(int index, Object[] positional) {
        BuiltinSignature signature = specs()[index].signature();
        if (signature.acceptsPlain(positional.length)) {
            int count = signature.argumentCount();
            return call(index, positional.length == count ? positional : Arrays.copyOf(positional, count));
        }
        return callWithKeywords(index, positional, NO_NAMES, NO_ARGUMENTS);
    }

    /** Calls with positional (the receiver included) and keyword arguments. */
    public final Object callWithKeywords(int index, Object[] positional, TruffleString[] names, Object[] values) {
        return call(index, KeywordMapper.map(specs()[index], positional, names, values));
    }

    /** Raises TypeError when {@code self} is not an instance of the owner. */
    protected void checkSelf(BuiltinSpec spec, Object self) {}
}
