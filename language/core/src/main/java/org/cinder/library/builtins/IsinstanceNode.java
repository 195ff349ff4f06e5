// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.cinder.builtin.BuiltinNode;
import org.cinder.object.Names;
import org.cinder.object.function.PBuiltinFunction;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.Lookup;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.option.CacheLimits;

/** {@code isinstance} with a class of the ordinary metaclass: remembers the answers for the classes it has met. */
final class IsinstanceNode extends BuiltinNode {
    private static final Answer[] NONE = {};

    @CompilationFinal(dimensions = 1) private Answer[] answers = NONE;
    @CompilationFinal private boolean full;

    static IsinstanceNode create() {
        return new IsinstanceNode();
    }

    @Override
    @ExplodeLoop
    public Object call2(VirtualFrame frame, Object object, Object wanted) {
        PythonClass type = PythonClass.of(object);
        if (type == wanted) {
            return true;
        }
        for (Answer answer : answers) {
            if (answer.type == type && answer.wanted == wanted && answer.unchanged.isValid()) {
                return answer.result;
            }
        }
        if (full) {
            return null;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return learn(type, wanted);
    }

    private Object learn(PythonClass type, Object classInfo) {
        // an object whose class redefines __class__ or all attribute reads may claim to be of another class
        Lookup lookup = type.lookupEntry(Names.T_CLASS);
        if (answers.length >= CacheLimits.ATTRIBUTE || type == BuiltinTypes.FOREIGN
                || !(classInfo instanceof PythonClass wanted) || wanted.pythonClass() != BuiltinTypes.TYPE
                || lookup.owner() != BuiltinTypes.OBJECT || !lookup.assumption().isValid()
                || !(type.special(SpecialMethod.GETATTRIBUTE) instanceof PBuiltinFunction)) {
            full = true;
            return null;
        }
        Answer[] more = Arrays.copyOf(answers, answers.length + 1);
        boolean result = type.isSubclassOf(wanted);
        more[answers.length] = new Answer(type, wanted, result, lookup.assumption());
        answers = more;
        return result;
    }

    /** @param unchanged ends when the bases of the type change too, as all its lookups do */
    private record Answer(PythonClass type, PythonClass wanted, boolean result, Assumption unchanged) {}
}
