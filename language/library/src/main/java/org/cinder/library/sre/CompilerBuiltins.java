// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.PException;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;

/** Calling the pattern compiler. */
@Builtins(type = "_sre.Compiler", module = "_sre")
public final class CompilerBuiltins {
    private CompilerBuiltins() {}

    @Builtin(value = "__call__($self, p, flags=0, /)", doc = "Compile a pattern.")
    static Object call(PCompiler self, Object pattern, Object flagsObject) {
        int flags = Index.toInt(flagsObject);
        TruffleString text = Text.asString(pattern);
        ByteView view = text == null ? ByteView.of(pattern) : null;
        boolean plain = (flags & (PatternFlags.DEBUG | PatternFlags.TEMPLATE | PatternFlags.LOCALE)) == 0;
        if (plain && (text != null || view != null)) {
            boolean bytes = text == null;
            String source = bytes ? new String(view.toArray(), java.nio.charset.StandardCharsets.ISO_8859_1)
                    : Text.toJava(text);
            PPattern compiled = compile(self, pattern, source, bytes, flags);
            if (compiled != null) {
                return compiled;
            }
        }
        return Calls.call(self.fallback(), pattern, flagsObject);
    }

    private static PPattern compile(PCompiler self, Object pattern, String source, boolean bytes, int flags) {
        String letters = PatternFlags.letters(flags);
        Object regex;
        try {
            regex = TRegexCompiler.compile(source, letters, bytes, MatchMode.SEARCH, false);
        } catch (PException e) {
            throw e;
        } catch (AbstractTruffleException e) {
            if (isSyntaxError(e)) {
                return null;
            }
            throw e;
        }
        if (regex == null) {
            return null;
        }
        try {
            return wrap(pattern, source, letters, bytes, flags, regex);
        } catch (InteropException e) {
            return null;
        }
    }

    /** Errors are left to the compiler written in Python, which words and places them as CPython does. */
    private static boolean isSyntaxError(AbstractTruffleException e) {
        try {
            return InteropLibrary.getUncached().getExceptionType(e) == ExceptionType.PARSE_ERROR;
        } catch (UnsupportedMessageException unexpected) {
            return false;
        }
    }

    private static PPattern wrap(Object pattern, String source, String letters, boolean bytes, int flags, Object regex)
            throws InteropException {
        InteropLibrary interop = InteropLibrary.getUncached();
        int groupCount = ((Number) interop.readMember(regex, "groupCount")).intValue();
        Object flagMembers = interop.readMember(regex, "flags");
        int all = flags & ~PatternFlags.UNICODE;
        all |= bit(interop, flagMembers, "ASCII", PatternFlags.ASCII) | bit(interop, flagMembers, "DOTALL",
                PatternFlags.DOTALL)
                | bit(interop, flagMembers, "IGNORECASE", PatternFlags.IGNORECASE)
                | bit(interop, flagMembers, "LOCALE", PatternFlags.LOCALE)
                | bit(interop, flagMembers, "MULTILINE", PatternFlags.MULTILINE)
                | bit(interop, flagMembers, "UNICODE", PatternFlags.UNICODE)
                | bit(interop, flagMembers, "VERBOSE", PatternFlags.VERBOSE);
        Object[] names = new Object[groupCount];
        java.util.Arrays.fill(names, PNone.NONE);
        PDict index = new PDict();
        Object groups = interop.readMember(regex, "groups");
        Object members = interop.hasMembers(groups) ? interop.getMembers(groups) : null;
        long count = members == null ? 0 : interop.getArraySize(members);
        TruffleString[] byNumber = new TruffleString[groupCount];
        for (long i = 0; i < count; i++) {
            String name = interop.asString(interop.readArrayElement(members, i));
            Object number = interop.readMember(groups, name);
            byNumber[((Number) number).intValue()] = Text.of(name);
        }
        for (int i = 0; i < groupCount; i++) {
            if (byNumber[i] != null) {
                names[i] = byNumber[i];
                index.put(byNumber[i], (long) i);
            }
        }
        TRegexEngine engine = new TRegexEngine(source, letters, bytes, groupCount);
        engine.put(MatchMode.SEARCH, false, regex);
        return new PPattern(pattern, all, groupCount - 1, index, names, bytes, engine);
    }

    private static int bit(InteropLibrary interop, Object flags, String name, int bit) throws InteropException {
        return interop.isMemberReadable(flags, name) && (boolean) interop.readMember(flags, name) ? bit : 0;
    }
}
