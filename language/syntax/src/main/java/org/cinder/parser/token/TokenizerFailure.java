// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

import org.cinder.parser.error.PythonSyntaxException;

/**
 * Why tokens end early.
 *
 * @param exception what to throw when the parser gets there
 * @param decisive whether it also replaces an error the parser has found before
 * @param unclosed the complaint about the innermost open bracket, or null when none is open
 * @param unclosedLine the line of that bracket
 */
public record TokenizerFailure(
        PythonSyntaxException exception, boolean decisive, PythonSyntaxException unclosed, int unclosedLine) {}
