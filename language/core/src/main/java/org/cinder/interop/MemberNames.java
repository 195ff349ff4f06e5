// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.object.PythonObject;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.operation.object.DirOf;

/** Which members an object lists: what {@code dir()} names; those that start with two underscores are internal. */
final class MemberNames {
    private MemberNames() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static InteropArray of(PythonObject self, boolean includeInternal) {
        List<Object> names = new ArrayList<>();
        for (Object each : DirOf.of(self).toArray()) {
            TruffleString name = Text.asString(each);
            if (name != null && (includeInternal || !isInternal(Text.toJava(name))) && !isPending(self, name)
                    && Members.exists(self, name)) {
                names.add(name);
            }
        }
        return new InteropArray(names.toArray());
    }

    /** Whether it is a variable of a module that is computed when first asked for; looking around does not ask. */
    private static boolean isPending(PythonObject self, TruffleString name) {
        return self instanceof PModule module && module.namespace().table().pending(name) != null;
    }

    static boolean isInternal(String member) {
        return member.startsWith("__");
    }
}
