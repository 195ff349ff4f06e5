// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.builtins;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PFunction;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuildClass;
import org.cinder.translate.DynamicCode;

/** {@code __build_class__}: the class statement as a function. */
@Builtins(module = "builtins")
public final class ClassFunctions {
    private static final TruffleString T_METACLASS = Text.of("metaclass");

    private ClassFunctions() {}

    @Builtin(value = "__build_class__(func, name, /, *bases, **kwds)", hideSignature = true,
            doc = "__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n\n"
                    + "Make a class: func runs the body of the class statement.")
    static Object buildClass(Object function, Object name, Object[] originalBases, PDict keywords) {
        if (!(function instanceof PFunction body)) {
            throw Errors.typeError("__build_class__: func must be a function");
        }
        TruffleString text = Text.asString(name);
        if (text == null) {
            throw Errors.typeError("__build_class__: name is not a string");
        }
        Object[] bases = BuildClass.resolveBases(originalBases);
        Object metaclass = BuildClass.metaclass(bases, keywords.remove(T_METACLASS));
        TruffleString[] names = KeywordCall.names(keywords);
        Object[] values = KeywordCall.values(keywords);
        Object namespace = BuildClass.prepare(metaclass, text, bases, names, values);
        DynamicCode.runClassBody(body, namespace);
        if (bases != originalBases) {
            BuildClass.setOriginalBases(namespace, originalBases);
        }
        return BuildClass.create(metaclass, text, bases, namespace, names, values);
    }
}
