// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

/**
 * What one scope knows about one name: how the text uses it and, after resolution, where it lives (a symbol of
 * CPython's symtable). The name is mangled already.
 */
public final class Symbol {
    static final int GLOBAL = 1;
    static final int LOCAL = 1 << 1;
    static final int PARAMETER = 1 << 2;
    static final int NONLOCAL = 1 << 3;
    static final int USE = 1 << 4;
    static final int IMPORT = 1 << 5;
    static final int ANNOTATION = 1 << 6;
    static final int COMPREHENSION_TARGET = 1 << 7;
    static final int TYPE_PARAMETER = 1 << 8;
    static final int BOUND = LOCAL | PARAMETER | IMPORT | TYPE_PARAMETER;

    private final String name;
    private final Scope scope;
    private int flags;
    private Binding binding;
    private boolean forwarded;

    Symbol(String name, Scope scope, int flags) {
        this.name = name;
        this.scope = scope;
        this.flags = flags;
    }

    /** The mangled name. */
    public String name() {
        return name;
    }

    /** The scope that owns this symbol; differs from the scope asked when that is an inlined comprehension. */
    public Scope scope() {
        return scope;
    }

    /** Where the name lives as seen from {@link #scope()}. */
    public Binding binding() {
        return binding;
    }

    /** Whether it is a parameter. */
    public boolean isParameter() {
        return has(PARAMETER);
    }

    /** Whether a statement of the scope binds it again or deletes it: for parameters, other than by the call. */
    public boolean isRebound() {
        return has(LOCAL | IMPORT);
    }

    /** Whether the scope reads it. */
    public boolean isReferenced() {
        return has(USE);
    }

    /** Whether it is the target of an annotated assignment without parentheses. */
    public boolean isAnnotated() {
        return has(ANNOTATION);
    }

    /** Whether a `nonlocal` statement names it (or an assignment expression in a comprehension implies one). */
    public boolean isNonlocalDeclared() {
        return has(NONLOCAL);
    }

    /** Whether a `global` statement names it (or an assignment expression in a comprehension implies one). */
    public boolean isGlobalDeclared() {
        return has(GLOBAL);
    }

    /** Whether it is an iteration variable of a comprehension. */
    public boolean isComprehensionTarget() {
        return has(COMPREHENSION_TARGET);
    }

    /** Whether it is a type parameter of PEP 695. */
    public boolean isTypeParameter() {
        return has(TYPE_PARAMETER);
    }

    /**
     * Whether the closure of {@link #scope()} carries an outer variable of this name to inner scopes although the name
     * means something else here: a class attribute, or a name that an annotation scope looks up in its class.
     */
    public boolean isForwarded() {
        return forwarded;
    }

    boolean has(int mask) {
        return (flags & mask) != 0;
    }

    /** Whether this scope makes the name its own, before any global or nonlocal declaration is considered. */
    boolean isBound() {
        return has(BOUND);
    }

    /** Whether the name is this scope's own variable. */
    boolean isOwn() {
        return has(BOUND) && !has(GLOBAL | NONLOCAL);
    }

    void mark(int added) {
        flags |= added;
    }

    void bind(Binding resolved) {
        binding = resolved;
    }

    void forward() {
        forwarded = true;
    }

    @Override
    public String toString() {
        return name + ":" + binding;
    }
}
