// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.CinderLanguage;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** A Java primitive, a string or a value of another language as this language sees it: it has a class and a text. */
@ExportLibrary(value = InteropLibrary.class, delegateTo = "delegate")
public final class PrimitiveView implements TruffleObject {
    final Object delegate;

    public PrimitiveView(Object delegate) {
        this.delegate = delegate;
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return CinderLanguage.class;
    }

    @ExportMessage
    boolean hasMetaObject() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object getMetaObject() {
        return PythonClass.of(HostValues.toGuest(delegate));
    }

    /** Texts show as they are, as embedders print what they got; everything else shows its repr. */
    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    TruffleString toDisplayString(boolean allowSideEffects) {
        Object guest = HostValues.toGuest(delegate);
        TruffleString text = Text.asString(guest);
        return text != null ? text : DisplayText.of(guest, allowSideEffects);
    }
}
