// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cinder.ast.AsyncFunctionDef;
import org.cinder.ast.Ast;

/**
 * One block of a program and its names (an entry of CPython's symtable). Names of a module or class live in its
 * namespace dict although they are reported as {@link Binding#LOCAL}; those of all other kinds live in a frame.
 *
 * <p>An inlined comprehension ({@link #isInlined()}) has no frame: its own targets are LOCAL or CELL here, every other
 * name is answered by the enclosing scope, which {@link Symbol#scope()} then names.
 */
public final class Scope {
    private final ScopeKind kind;
    private final String name;
    private final Scope parent;
    private final Ast node;
    private final List<Scope> children = new ArrayList<>();
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final List<String> parameters = new ArrayList<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private String className;
    private Set<String> mangledNames;
    private String qualifiedName;
    private int facts;

    Scope(ScopeKind kind, String name, Scope parent, Ast node) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.node = node;
        if (parent != null) {
            className = parent.className;
            mangledNames = parent.mangledNames;
        }
    }

    /** The construct that opens this scope. */
    public ScopeKind kind() {
        return kind;
    }

    /** The name as code objects have it, such as {@code f}, {@code <lambda>}, {@code <listcomp>}. */
    public String name() {
        return name;
    }

    /** The dotted path within the module (`__qualname__`, co_qualname). */
    public String qualifiedName() {
        return qualifiedName;
    }

    /** The enclosing scope; null for the module. */
    public Scope parent() {
        return parent;
    }

    /** The scopes opened directly inside, in text order. */
    public List<Scope> children() {
        return Collections.unmodifiableList(children);
    }

    /** The scope whose frame holds this scope's variables: itself, or for an inlined comprehension the scope around. */
    public Scope frameScope() {
        Scope scope = this;
        while (scope.isInlined()) {
            scope = scope.parent;
        }
        return scope;
    }

    /** What a name (mangled already) means here; null if the text does not mention it. */
    public Symbol lookup(String mangledName) {
        Symbol own = symbols.get(mangledName);
        return own == null && isInlined() ? parent.lookup(mangledName) : own;
    }

    /** The symbols this scope owns; of an inlined comprehension only its targets. */
    public Collection<Symbol> symbols() {
        return Collections.unmodifiableCollection(symbols.values());
    }

    /** Applies private name mangling for the enclosing class. */
    public String mangle(String identifier) {
        return mangledNames != null && !mangledNames.contains(identifier)
                ? identifier : PrivateNames.mangle(className, identifier);
    }

    /** Whether calling it yields a plain generator (CO_GENERATOR). */
    public boolean isGenerator() {
        return is(Fact.GENERATOR) && !is(Fact.COROUTINE);
    }

    /** Whether calling it yields a coroutine (CO_COROUTINE): `async def` without yield. */
    public boolean isCoroutine() {
        return is(Fact.COROUTINE) && !is(Fact.GENERATOR);
    }

    /** Whether calling it yields an asynchronous generator (CO_ASYNC_GENERATOR). */
    public boolean isAsyncGenerator() {
        return is(Fact.COROUTINE) && is(Fact.GENERATOR);
    }

    /** Whether it is the body of an `async def`. */
    public boolean isAsyncDefinition() {
        return node instanceof AsyncFunctionDef;
    }

    /** Whether the text awaits: `await`, `async for`, `async with`, or an asynchronous comprehension evaluated here. */
    public boolean hasAwait() {
        return is(Fact.AWAIT);
    }

    /** Whether the text contains `yield` or `yield from`. */
    public boolean hasYield() {
        return is(Fact.YIELD);
    }

    /** Whether a function mentions `super` or `__class__` and so reaches for the cell of its class. */
    public boolean usesSuperOrClassCell() {
        return kind.isFunctionLike() && symbols.containsKey("__class__");
    }

    /** Whether a class must offer the implicit `__class__` cell to its methods. */
    public boolean needsClassCell() {
        return is(Fact.CLASS_CELL);
    }

    /** Whether a class must offer its namespace as the implicit `__classdict__` cell to annotation scopes. */
    public boolean needsClassDict() {
        return is(Fact.CLASS_DICT);
    }

    /**
     * Whether names that are FREE or GLOBAL_IMPLICIT here are looked up first in the namespace of the class around
     * (through the free variable `__classdict__`).
     */
    public boolean canSeeClassScope() {
        return is(Fact.SEES_CLASS);
    }

    /** Whether a module has `from x import *`. */
    public boolean hasImportStar() {
        return is(Fact.IMPORT_STAR);
    }

    /** Whether a comprehension runs in the frame of the scope around it (PEP 709). */
    public boolean isInlined() {
        return is(Fact.INLINED);
    }

    /** Parameters in frame order: positional-only, positional, keyword-only, `*args`, `**kwargs`. */
    public List<String> parameterNames() {
        return Collections.unmodifiableList(parameters);
    }

    /**
     * Frame variables in the order of co_varnames: parameters (also captured ones), then uncaptured locals in the order
     * compiled code first touches them, among them the targets of inlined comprehensions. For an inlined comprehension
     * its own targets.
     */
    public List<String> variableNames() {
        return List.copyOf(variables);
    }

    /** Captured variables in the order of co_cellvars, those of inlined comprehensions included. */
    public List<String> cellNames() {
        Set<String> cells = new TreeSet<>();
        collectCells(cells);
        List<String> ordered = new ArrayList<>();
        for (String variable : variables) {
            if (cells.remove(variable)) {
                ordered.add(variable);
            }
        }
        ordered.addAll(cells);
        if (needsClassCell()) {
            ordered.add("__class__");
        }
        if (needsClassDict()) {
            ordered.add("__classdict__");
        }
        return ordered;
    }

    private void collectCells(Set<String> cells) {
        for (Symbol symbol : symbols.values()) {
            if (symbol.binding() == Binding.CELL) {
                cells.add(symbol.name());
            }
        }
        for (Scope child : children) {
            if (child.isInlined()) {
                child.collectCells(cells);
            }
        }
    }

    /** Variables taken from enclosing functions in the order of co_freevars: sorted. */
    public List<String> freeNames() {
        Set<String> free = new TreeSet<>();
        for (Symbol symbol : symbols.values()) {
            if (symbol.binding() == Binding.FREE || symbol.isForwarded()) {
                free.add(symbol.name());
            }
        }
        return List.copyOf(free);
    }

    Ast node() {
        return node;
    }

    Map<String, Symbol> table() {
        return symbols;
    }

    Symbol own(String mangledName) {
        return symbols.get(mangledName);
    }

    Symbol define(String mangledName, int flags) {
        Symbol symbol = symbols.get(mangledName);
        if (symbol == null) {
            symbol = new Symbol(mangledName, this, flags);
            symbols.put(mangledName, symbol);
        } else {
            symbol.mark(flags);
        }
        return symbol;
    }

    void addChild(Scope child) {
        children.add(child);
    }

    void addParameter(String mangledName) {
        parameters.add(mangledName);
        variables.add(mangledName);
    }

    void addVariable(String mangledName) {
        variables.add(mangledName);
    }

    void dropParameters() {
        variables.removeAll(parameters);
        parameters.clear();
    }

    void setClassName(String newClassName, Set<String> onlyNames) {
        className = newClassName;
        mangledNames = onlyNames;
    }

    void setQualifiedName(String path) {
        qualifiedName = path;
    }

    boolean is(Fact fact) {
        return (facts & fact.bit()) != 0;
    }

    void set(Fact fact) {
        facts |= fact.bit();
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
