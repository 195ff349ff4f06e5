// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.tooling;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.interop.NamespaceScope;
import org.cinder.interop.TopScope;
import org.cinder.frame.LocalVariables;
import org.cinder.node.PythonNode;
import org.cinder.frame.PythonRootNode;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.Arguments;
import org.cinder.object.function.PCode;
import org.cinder.object.function.PFunction;
import org.cinder.object.generator.PGenerator;
import org.cinder.object.str.Text;

/** The scopes around a syntax node: the variables of its function or class body, of its module, and the builtins. */
public final class FrameScopes {
    private static final TruffleString T_NAME = Text.of("__name__");

    private FrameScopes() {}

    /** Whether the node stands in guest code. */
    public static boolean isAvailable(PythonNode node) {
        return node.getRootNode() instanceof PythonRootNode;
    }

    /** The innermost scope; without a frame it knows names only. */
    public static Object at(PythonNode node, Frame frame) {
        return in((PythonRootNode) node.getRootNode(), frame == null ? null : variables(frame));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object in(PythonRootNode root, MaterializedFrame variables) {
        if (variables == null) {
            return new VariableScope(root, null, TopScope.of(CinderContext.get(null)));
        }
        NamespaceScope globals = globals(variables);
        LocalVariables layout = root.variables();
        if (layout.namespaceArgument()) {
            return Arguments.get(variables.getArguments(), 0) instanceof PDict namespace
                    ? new NamespaceScope(root.getName(), namespace, globals) : globals;
        }
        boolean function = (root.code().flags() & PCode.OPTIMIZED) != 0;
        return function ? new VariableScope(root, variables, globals) : globals;
    }

    private static NamespaceScope globals(MaterializedFrame variables) {
        PDict namespace = Arguments.function(variables.getArguments()).globals();
        TruffleString name = Text.asString(namespace.get(T_NAME));
        return new NamespaceScope(name == null ? "globals" : Text.toJava(name), namespace,
                TopScope.builtins(CinderContext.get(null)));
    }

    /** The running function. */
    public static PFunction function(Frame frame) {
        Object[] arguments = frame.getArguments();
        return arguments[0] instanceof PGenerator generator ? generator.function() : Arguments.function(arguments);
    }

    /** The frame that holds the variables: a generator's outlives the frame of each resume. */
    public static MaterializedFrame variables(Frame frame) {
        Object[] arguments = frame.getArguments();
        return arguments.length > 0 && arguments[0] instanceof PGenerator generator ? generator.frame()
                : frame.materialize();
    }
}
