// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.shape;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.library.sys.ProgramStart;
import org.cinder.object.dict.PDict;
import org.cinder.object.function.PFunction;
import org.cinder.object.str.Text;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/** Runs programs for tests that look at the nodes they became. */
public final class Programs implements AutoCloseable {
    private final Context context;

    public Programs() {
        this(null);
    }

    public Programs(Engine engine) {
        Context.Builder builder = Context.newBuilder("cinder").allowAllAccess(true).allowExperimentalOptions(true);
        context = engine == null ? builder.option("engine.WarnInterpreterOnly", "false").build()
                : builder.engine(engine).build();
    }

    /** Evaluates source in {@code __main__}. */
    public org.graalvm.polyglot.Value run(String source) {
        return context.eval("cinder", source);
    }

    /** The root node of a function of {@code __main__}. */
    public RootNode root(String function) {
        context.enter();
        try {
            PDict names = ProgramStart.start(CinderContext.get(null)).namespace();
            return ((PFunction) names.get(Text.of(function))).code().callTarget().getRootNode();
        } finally {
            context.leave();
        }
    }

    /** The nodes of a class in a function. */
    public <T extends Node> List<T> nodes(String function, Class<T> type) {
        return NodeUtil.findAllNodeInstances(root(function), type);
    }

    /** Whether some node of the function has a class of that simple name. */
    public boolean hasNode(String function, String simpleName) {
        return nodes(function, Node.class).stream().anyMatch(node ->
                node.getClass().getSimpleName().equals(simpleName));
    }

    /** The kind of the frame slot of a variable. */
    public com.oracle.truffle.api.frame.FrameSlotKind slotKind(String function, String variable) {
        var descriptor = root(function).getFrameDescriptor();
        for (int slot = 0; slot < descriptor.getNumberOfSlots(); slot++) {
            if (descriptor.getSlotName(slot) instanceof TruffleString name && name.toString().equals(variable)) {
                return descriptor.getSlotKind(slot);
            }
        }
        throw new IllegalArgumentException(variable);
    }

    @Override
    public void close() {
        context.close();
    }
}
