// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.ast.Expression;
import org.cinder.ast.Interactive;
import org.cinder.ast.Mod;
import org.cinder.ast.cache.TreeCache;
import org.cinder.object.function.PCode;

/**
 * Code objects as bytes, for {@code marshal}: the tree of a whole module, expression or statement at a prompt.
 * Functions inside have no bytes of their own, since their code is made of the scopes around.
 */
public final class CodeBytes {
    private static final byte[] NO_SOURCE = {};

    private CodeBytes() {}

    /** The bytes of compiled source, or null for any other code. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] of(PCode code) {
        return code.body() instanceof ScopeCode body && body.node() instanceof Mod tree
                ? TreeCache.write(tree, NO_SOURCE)
                : null;
    }

    /** The file that code was compiled for. */
    public static String fileName(PCode code) {
        return code.body() instanceof ScopeCode body ? body.unit().fileName() : "";
    }

    /** The code of such bytes, or null when they are damaged or of another version. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PCode read(byte[] bytes, String fileName) {
        Mod tree = TreeCache.read(bytes, NO_SOURCE);
        if (tree == null) {
            return null;
        }
        String mode = tree instanceof Expression ? "eval" : tree instanceof Interactive ? "single" : "exec";
        return DynamicCode.ofTree(tree, fileName, mode, null);
    }
}
