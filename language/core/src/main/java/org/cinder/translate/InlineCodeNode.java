// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage.InlineParsingRequest;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExecutableNode;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.CinderLanguage;
import org.cinder.context.CinderContext;
import org.cinder.library.sys.ProgramStart;
import org.cinder.frame.LocalVariables;
import org.cinder.frame.PythonRootNode;
import org.cinder.node.tooling.FrameScopes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCode;
import org.cinder.object.str.Text;
import org.cinder.operation.object.Identity;

/**
 * Evaluates what a debugger enters while the program stands at a node, as {@code eval} or {@code exec} would do there;
 * and
 * unlike those it also changes local variables.
 */
public final class InlineCodeNode extends ExecutableNode {
    private final PCode code;
    private final PythonRootNode root;

    private InlineCodeNode(CinderLanguage language, PCode code, PythonRootNode root) {
        super(language);
        this.code = code;
        this.root = root;
    }

    /** Compiles the text of a request. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static InlineCodeNode parse(CinderLanguage language, InlineParsingRequest request) {
        RootNode location = request.getLocation().getRootNode();
        TruffleString text = Text.of(request.getSource().getCharacters().toString());
        String name = SourceEntry.fileName(request.getSource());
        return new InlineCodeNode(language, compile(text, name), location instanceof PythonRootNode root ? root : null);
    }

    private static PCode compile(TruffleString text, String name) {
        try {
            return DynamicCode.compile(text, name, "eval");
        } catch (PException e) {
            if (!e.matches(ExceptionTypes.SYNTAX_ERROR)) {
                throw e;
            }
            return DynamicCode.compile(text, name, "exec");
        }
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return run(frame.materialize());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object run(MaterializedFrame frame) {
        if (root == null) {
            return DynamicCode.run(code, ProgramStart.start(CinderContext.get(null)).namespace(), null);
        }
        MaterializedFrame variables = FrameScopes.variables(frame);
        PDict globals = Arguments.function(variables.getArguments()).globals();
        LocalVariables layout = root.variables();
        if (layout.namespaceArgument()) {
            return DynamicCode.run(code, globals, Arguments.get(variables.getArguments(), 0));
        }
        if ((root.code().flags() & PCode.OPTIMIZED) == 0) {
            return DynamicCode.run(code, globals, null);
        }
        PDict locals = layout.snapshot(variables);
        try {
            return DynamicCode.run(code, globals, locals);
        } finally {
            writeBack(layout, variables, locals);
        }
    }

    private static void writeBack(LocalVariables layout, MaterializedFrame variables, PDict locals) {
        for (int i = 0; i < layout.names().length; i++) {
            Object value = locals.get(layout.names()[i]);
            Object old = layout.read(variables, i);
            if (value != null && (old == null || !Identity.same(old, value))) {
                layout.write(variables, i, value);
            }
        }
    }
}
