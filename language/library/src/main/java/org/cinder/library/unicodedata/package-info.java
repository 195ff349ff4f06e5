// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module {@code unicodedata}, over java.lang.Character, java.text.Normalizer and a resource with what those lack.
 * Python 3.12 speaks of Unicode 15.0; the JDK and the ICU of the GraalVM libraries know 16.0, so the resource (made by
 * {@code src/main/tools/unicode_tables.py}) also stands where their answers have changed.
 * Look here first: {@link org.cinder.library.unicodedata.CharacterFunctions}.
 */
package org.cinder.library.unicodedata;
