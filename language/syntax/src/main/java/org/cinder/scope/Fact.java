// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope;

/** Yes-or-no facts about a scope that the passes find out. */
enum Fact {
    GENERATOR,
    /** An `async def`, or a scope with await (ste_coroutine): together with GENERATOR an asynchronous generator. */
    COROUTINE,
    AWAIT,
    YIELD,
    CLASS_CELL,
    CLASS_DICT,
    SEES_CLASS,
    IMPORT_STAR,
    INLINED;

    int bit() {
        return 1 << ordinal();
    }
}
