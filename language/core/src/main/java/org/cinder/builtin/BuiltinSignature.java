// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.str.Text;

/**
 * The parameters of a builtin. Complete arguments are laid out as: positional parameters (a receiver first), the
 * array of {@code *args} if there is one, keyword-only parameters, the dict of {@code **kwargs} if there is one.
 */
public final class BuiltinSignature {
    private final String nameList;
    private final int positionalOnlyCount;
    private final int positionalCount;
    private final int requiredCount;
    private final boolean varArgs;
    private final long requiredKeywords;
    private final boolean kwargs;
    @CompilationFinal(dimensions = 1) private TruffleString[] names;

    /**
     * Called by generated code.
     *
     * @param nameList names of positional, then keyword-only parameters, separated by commas; split when first needed
     * @param requiredKeywords bit set of the keyword-only parameters without default
     */
    public BuiltinSignature(String nameList, int positionalOnlyCount, int positionalCount, int requiredCount,
            boolean varArgs, long requiredKeywords, boolean kwargs) {
        this.nameList = nameList;
        this.positionalOnlyCount = positionalOnlyCount;
        this.positionalCount = positionalCount;
        this.requiredCount = requiredCount;
        this.varArgs = varArgs;
        this.requiredKeywords = requiredKeywords;
        this.kwargs = kwargs;
    }

    /** Parameters that cannot be given by name, a receiver included. */
    public int positionalOnlyCount() {
        return positionalOnlyCount;
    }

    /** Parameters that can be given by position, a receiver included. */
    public int positionalCount() {
        return positionalCount;
    }

    /** How many of the positional parameters have no default; they are the first ones. */
    public int requiredCount() {
        return requiredCount;
    }

    public boolean hasVarArgs() {
        return varArgs;
    }

    public boolean hasKwargs() {
        return kwargs;
    }

    public int keywordOnlyCount() {
        return names().length - positionalCount;
    }

    /** Whether the named parameter with this number (see {@link #names}) has no default. */
    public boolean isRequired(int name) {
        return name < positionalCount ? name < requiredCount : (requiredKeywords >>> name - positionalCount & 1) != 0;
    }

    /** Whether some argument can be given by name. */
    public boolean acceptsKeywords() {
        return kwargs || names().length > positionalOnlyCount;
    }

    /** Whether a call with just these many positional arguments (a receiver included) is legal. */
    public boolean accepts(int positional) {
        return positional >= requiredCount && (varArgs || positional <= positionalCount) && requiredKeywords == 0;
    }

    /** Whether such a call is legal and its arguments are the start of the complete ones. */
    public boolean acceptsPlain(int positional) {
        return positional <= positionalCount && accepts(positional) && !varArgs && !kwargs;
    }

    /** How long the array of complete arguments is. */
    public int argumentCount() {
        return names().length + (varArgs ? 1 : 0) + (kwargs ? 1 : 0);
    }

    /** Where in the complete arguments the named parameter with this number (see {@link #names}) stands. */
    public int argumentIndex(int name) {
        return name < positionalCount || !varArgs ? name : name + 1;
    }

    /** Names of the positional and then of the keyword-only parameters; callers must not write to the array. */
    public TruffleString[] names() {
        TruffleString[] known = names;
        return known == null ? split() : known;
    }

    /** The number of the parameter that a keyword names, or -1; positional-only names do not count. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int indexOf(TruffleString keyword) {
        TruffleString[] all = names();
        for (int i = positionalOnlyCount; i < all.length; i++) {
            if (Text.equal(all[i], keyword)) {
                return i;
            }
        }
        return -1;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private TruffleString[] split() {
        String[] parts = nameList.isEmpty() ? new String[0] : nameList.split(",");
        TruffleString[] result = new TruffleString[parts.length];
        for (int i = 0; i < parts.length; i++) {
            result[i] = Text.of(parts[i]);
        }
        names = result;
        return result;
    }
}
