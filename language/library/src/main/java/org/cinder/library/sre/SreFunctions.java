// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** The functions of {@code _sre}. */
@Builtins(module = "_sre")
public final class SreFunctions {
    private SreFunctions() {}

    @Builtin(value = "setup(compile, error, flags, /)", doc = "The pattern compiler to use in place of the given one.")
    static Object setup(Object compile, Object error, Object flags) {
        return new PCompiler(compile, error);
    }

    @Builtin(value = "compile(pattern, flags, code, groups, groupindex, indexgroup)", doc = "A pattern from its code.")
    static Object compile(Object pattern, int flags, PList code, int groups, PDict groupindex, PTuple indexgroup) {
        int[] words = new int[code.length()];
        for (int i = 0; i < words.length; i++) {
            words[i] = (int) Index.toLong(code.get(i));
        }
        boolean bytes = pattern != PNone.NONE && Text.asString(pattern) == null;
        return new PPattern(pattern, flags, groups, groupindex, indexgroup.elements(), bytes,
                new BacktrackingEngine(words, flags, groups));
    }

    @Builtin(value = "template(pattern, template, /)", doc = "A replacement template from its parsed parts.")
    static Object template(Object pattern, PList template) {
        Object[] parts = Iteration.toArray(template);
        Object[] literals = new Object[parts.length / 2 + 1];
        int[] groups = new int[parts.length / 2];
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                literals[i / 2] = parts[i];
            } else {
                groups[i / 2] = Index.toInt(parts[i]);
            }
        }
        return new PTemplate(literals, groups);
    }

    @Builtin(value = "getcodesize()", doc = "Bytes of a code word.")
    static long codeSize() {
        return 4;
    }

    @Builtin(value = "ascii_iscased(character, /)", doc = "Whether an ASCII letter.")
    static boolean asciiIsCased(int character) {
        return character < 128 && Character.isLetter(character);
    }

    @Builtin(value = "unicode_iscased(character, /)", doc = "Whether the character has another case.")
    static boolean unicodeIsCased(int character) {
        return CharacterClasses.lower(character) != character || CharacterClasses.upper(character) != character;
    }

    @Builtin(value = "ascii_tolower(character, /)", doc = "The lower case of an ASCII letter.")
    static long asciiToLower(int character) {
        return CharacterClasses.asciiLower(character);
    }

    @Builtin(value = "unicode_tolower(character, /)", doc = "The simple lower case of a character.")
    static long unicodeToLower(int character) {
        return CharacterClasses.lower(character);
    }
}
