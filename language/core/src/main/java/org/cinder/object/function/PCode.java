// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;

/** A code object: everything about a function, class body or module that does not depend on where it was created. */
public final class PCode extends PythonObject {
    /** Bits of {@code co_flags}. */
    public static final int OPTIMIZED = 0x1;
    public static final int NEW_LOCALS = 0x2;
    public static final int VAR_ARGS = 0x4;
    public static final int VAR_KEYWORDS = 0x8;
    public static final int NESTED = 0x10;
    public static final int GENERATOR = 0x20;
    public static final int COROUTINE = 0x80;
    public static final int ITERABLE_COROUTINE = 0x100;
    public static final int ASYNC_GENERATOR = 0x200;

    private final CodeBody body;
    private final TruffleString name;
    private final TruffleString qualifiedName;
    private final Signature signature;
    private final int flags;
    @CompilationFinal private RootCallTarget callTarget;
    private CodePositions positions;
    private final boolean hidden;

    public PCode(CodeBody body, TruffleString name, TruffleString qualifiedName, Signature signature, int flags) {
        super(BuiltinTypes.CODE.instanceShape());
        this.body = body;
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.signature = signature;
        this.flags = flags;
        hidden = NativeSources.contains(body.fileName(), Text.toJava(qualifiedName));
    }

    /** What the code was made from. */
    public CodeBody body() {
        return body;
    }

    public TruffleString name() {
        return name;
    }

    public TruffleString qualifiedName() {
        return qualifiedName;
    }

    public Signature signature() {
        return signature;
    }

    /** {@code co_flags}. */
    public int flags() {
        return flags;
    }

    /** Whether its frames are left out of tracebacks. */
    public boolean isHidden() {
        return hidden;
    }

    public boolean isGenerator() {
        return (flags & GENERATOR) != 0;
    }

    /** {@code co_firstlineno}. */
    public int firstLine() {
        return body.firstLine();
    }

    /** The numbers of source positions that programs have asked for. */
    public synchronized CodePositions positions() {
        if (positions == null) {
            positions = new CodePositions();
        }
        return positions;
    }

    /** The call target, translated when first asked for. */
    public RootCallTarget callTarget() {
        if (callTarget == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            callTarget = body.translateRoot(this).getCallTarget();
        }
        return callTarget;
    }
}
