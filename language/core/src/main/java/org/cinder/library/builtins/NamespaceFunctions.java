// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.frame.CallerFrame;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.ListSort;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.object.DirOf;
import org.cinder.operation.object.GetAttribute;

/** Functions that show namespaces: {@code globals}, {@code locals}, {@code vars}, {@code dir}. */
@Builtins(module = "builtins")
public final class NamespaceFunctions {
    private static final TruffleString T_DICT = Text.of("__dict__");
    private static final TruffleString T_KEYS = Text.of("keys");

    private NamespaceFunctions() {}

    @Builtin(value = "globals()", doc = "Return the dictionary of the global variables of the calling code.")
    static Object globals() {
        PDict globals = CallerFrame.globals();
        return globals == null ? PNone.NONE : globals;
    }

    @Builtin(value = "locals()", doc = "Return a dictionary with the local variables of the calling code.")
    static Object locals() {
        return CallerFrame.locals();
    }

    @Builtin(value = "vars(object=<unrepresentable>, /)",
            doc = "vars([object]) -> dictionary\n\nWithout arguments, like locals(); else object.__dict__.")
    static Object vars(Object object) {
        if (object == null) {
            return CallerFrame.locals();
        }
        Object dict = GetAttribute.orNull(object, T_DICT);
        if (dict == null) {
            throw Errors.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    @Builtin(value = "dir(arg=<unrepresentable>, /)",
            doc = "dir([object]) -> list of strings\n\n"
                    + "Without arguments, the names in the current scope; else names of attributes of the object.")
    static Object dir(Object object) {
        if (object != null) {
            return DirOf.of(object);
        }
        PList names = PList.of(Iteration.toArray(Calls.method(CallerFrame.locals(), T_KEYS)));
        ListSort.sort(names, PNone.NONE, false);
        return names;
    }
}
