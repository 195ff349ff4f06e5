// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module {@code unicodedata}, over java.lang.Character, java.text.Normalizer and a resource with what those lack.
 * Look here first: {@link org.cinder.library.unicodedata.CharacterFunctions}.
 */
package org.cinder.library.unicodedata;
