// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Python source to syntax trees. Look at {@link org.cinder.parser.PythonParser} first; tokens, grammar, errors and
 * their
 * diagnosis have packages of their own.
 */
package org.cinder.parser;
