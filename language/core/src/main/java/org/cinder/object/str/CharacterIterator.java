// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

/** An iterator that may be over the characters of a str, which can then be had without making a str of each. */
public interface CharacterIterator {
    /** Whether all elements that are left are the characters of an exact str. */
    boolean hasCharacters();

    /** The next character, or -1 at the end. */
    int nextCharacter();
}
