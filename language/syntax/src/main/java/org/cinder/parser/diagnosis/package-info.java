// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Finds out why a source is not Python. Which of several possible complaints CPython makes, and where, follows from the
 * order in which its backtracking parser tries rules, so this second parser backtracks in the same order. It works
 * twice:
 * plainly, to learn which token stopped the parse, then with the rules that recognize typical mistakes. Look at
 * {@link org.cinder.parser.diagnosis.Diagnosis} first; the rules are grouped by construct and wired by
 * {@link org.cinder.parser.diagnosis.Rules}.
 */
package org.cinder.parser.diagnosis;
