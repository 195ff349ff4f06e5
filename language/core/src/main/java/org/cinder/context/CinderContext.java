// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLanguage.ContextReference;
import com.oracle.truffle.api.nodes.Node;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.cinder.CinderLanguage;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.str.AppendBuffers;
import org.cinder.object.type.SubclassRegister;

/**
 * One interpreter: its modules, its streams, its options and the state of the thread that runs guest code in it at the
 * moment (one thread at a time).
 */
public final class CinderContext {
    private static final ContextReference<CinderContext> REFERENCE = ContextReference.create(CinderLanguage.class);
    /** CPython's default recursion limit. */
    public static final int DEFAULT_RECURSION_LIMIT = 1000;

    private static final int DEEPEST_RECURSION = 200_000;

    /** CPython's default limit for conversions between int and decimal text. */
    public static final int DEFAULT_MAX_STR_DIGITS = 4300;

    private final CinderLanguage language;
    private final TruffleLanguage.Env env;
    private final SubclassRegister subclassRegister = new SubclassRegister();
    private final PDict sysModules = new PDict();
    private final ModuleRegistry modules;
    private PDict builtins;
    private PDict sys;
    private PBaseException handled;
    private Node callPosition;
    private int depth;
    private int recursionLimit = DEFAULT_RECURSION_LIMIT;
    private int depthLimit = DEFAULT_RECURSION_LIMIT;
    private int intMaxStrDigits = DEFAULT_MAX_STR_DIGITS;
    private final ObjectIds objectIds = new ObjectIds();
    private final AppendBuffers appendBuffers = new AppendBuffers();
    private final Map<Class<?>, Object> states = new HashMap<>();
    private Map<Class<?>, Object> threadStates = new HashMap<>();

    public CinderContext(CinderLanguage language, TruffleLanguage.Env env) {
        this.language = language;
        this.env = env;
        this.modules = new ModuleRegistry(this);
    }

    /** The current context; {@code node} may be null on slow paths. Null when no context is entered. */
    public static CinderContext get(Node node) {
        return REFERENCE.get(node);
    }

    public CinderLanguage language() {
        return language;
    }

    public TruffleLanguage.Env env() {
        return env;
    }

    public SubclassRegister subclassRegister() {
        return subclassRegister;
    }

    /** {@code sys.modules}. */
    public PDict sysModules() {
        return sysModules;
    }

    /** Finds and creates modules written in Java. */
    public ModuleRegistry modules() {
        return modules;
    }

    /** The namespace of the {@code builtins} module. */
    public PDict builtins() {
        return builtins;
    }

    public void setBuiltins(PDict namespace) {
        builtins = namespace;
    }

    /** The namespace of the {@code sys} module, whatever {@code sys.modules} holds under that name. */
    public PDict sys() {
        return sys;
    }

    public void setSys(PDict namespace) {
        sys = namespace;
    }

    /** The exception that is being handled ({@code sys.exception()}), or null. */
    public PBaseException handled() {
        return handled;
    }

    public void setHandled(PBaseException exception) {
        handled = exception;
    }

    /** The call site that called a builtin last, of those that note it; tells the line of the innermost frame. */
    public Node callPosition() {
        return callPosition;
    }

    public void setCallPosition(Node site) {
        callPosition = site;
    }

    /** Number of guest calls that are active. */
    public int depth() {
        return depth;
    }

    public void setDepth(int newDepth) {
        depth = newDepth;
    }

    /** {@code sys.getrecursionlimit()}. */
    public int recursionLimit() {
        return recursionLimit;
    }

    public void setRecursionLimit(int limit) {
        recursionLimit = limit;
        depthLimit = Math.min(limit, DEEPEST_RECURSION);
    }

    /** How many guest calls may really be active: the garbage collector can't cope with the stack of too many. */
    public int depthLimit() {
        return depthLimit;
    }

    /** {@code sys.get_int_max_str_digits()}; 0 for no limit. */
    public int intMaxStrDigits() {
        return intMaxStrDigits;
    }

    public void setIntMaxStrDigits(int digits) {
        intMaxStrDigits = digits;
    }

    /** The numbers {@code id()} gives to the objects of this context. */
    public ObjectIds objectIds() {
        return objectIds;
    }

    /** The texts that grew by concatenation lately. */
    public AppendBuffers appendBuffers() {
        return appendBuffers;
    }

    /** The per-context state that a module written in Java keeps under the class of that state; made on first use. */
    @TruffleBoundary
    public <T> T state(Class<T> type, Function<CinderContext, T> factory) {
        Object state = states.get(type);
        if (state == null) {
            state = factory.apply(this);
            states.put(type, state);
        }
        return type.cast(state);
    }

    /** Like {@link #state}, but each thread has its own. */
    @TruffleBoundary
    public <T> T threadState(Class<T> type, Function<CinderContext, T> factory) {
        Object state = threadStates.get(type);
        if (state == null) {
            state = factory.apply(this);
            threadStates.put(type, state);
        }
        return type.cast(state);
    }

    /** Puts the state of another thread in the place of the running one's, which is the result. */
    ThreadState swapThreadState(ThreadState next) {
        ThreadState last = new ThreadState();
        last.handled = handled;
        last.callPosition = callPosition;
        last.depth = depth;
        last.states = threadStates;
        handled = next.handled;
        callPosition = next.callPosition;
        depth = next.depth;
        threadStates = next.states;
        return last;
    }

    /** Like {@link #state}, but null when nobody has made it yet. */
    @TruffleBoundary
    public <T> T existingState(Class<T> type) {
        return type.cast(states.get(type));
    }

    public InputStream in() {
        return env.in();
    }

    public OutputStream out() {
        return env.out();
    }

    public OutputStream err() {
        return env.err();
    }
}
