// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.tokenize;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.object.iterator.PIterator;

/** A {@code TokenizerIter}: the tokens of a source as tuples. */
final class TokenizerIterator extends PIterator {
    private TokenStream tokens;

    TokenizerIterator(TokenStream tokens) {
        super(TokenizeModule.ITERATOR.instanceShape());
        this.tokens = tokens;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (tokens == null) {
            return null;
        }
        Object token = tokens.next();
        if (token == null) {
            tokens = null;
        }
        return token;
    }
}
