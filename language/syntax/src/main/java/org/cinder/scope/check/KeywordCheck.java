// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.scope.check;

import java.util.List;
import org.cinder.ast.Keyword;

/** The keyword arguments of a call or class: none twice, none reserved (validate_keywords). */
public final class KeywordCheck {
    private final SyntaxErrors errors;
    private final ReservedNameCheck reserved;

    /** Checks for one file. */
    public KeywordCheck(SyntaxErrors errors, ReservedNameCheck reserved) {
        this.errors = errors;
        this.reserved = reserved;
    }

    /** Checks one argument list; a null name stands for `**mapping`. */
    public void check(List<Keyword> keywords) {
        for (int i = 0; i < keywords.size(); i++) {
            String name = keywords.get(i).arg();
            if (name == null) {
                continue;
            }
            reserved.bind(name, keywords.get(i).span());
            for (int j = i + 1; j < keywords.size(); j++) {
                if (name.equals(keywords.get(j).arg())) {
                    throw errors.at(keywords.get(j).span(), "keyword argument repeated: " + name);
                }
            }
        }
    }
}
