// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.str.Text;

/** A call of {@code getattr} and its kin whose attribute name is mostly the same, and is cached for the first one. */
abstract class NamedSiteNode extends BuiltinNode {
    @CompilationFinal private TruffleString name;

    /** Whether the caches of the site are for that name; the first plain str that comes makes them. */
    final boolean isCached(Object wanted) {
        if (wanted == name && name != null) {
            return true;
        }
        if (!(wanted instanceof TruffleString text)) {
            return false;
        }
        if (name == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            name = text;
            makeCache(text);
            return true;
        }
        return Text.equal(text, name);
    }

    /** Makes the cache for the one name of this site. */
    abstract void makeCache(TruffleString attribute);
}
