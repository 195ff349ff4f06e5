// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * What can go wrong with source text: the exception that carries CPython's wording and range, and the consumer of
 * syntax warnings. Look at {@link org.cinder.parser.error.PythonSyntaxException} first.
 */
package org.cinder.parser.error;
