// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Source bytes to tokens: decoding (PEP 263), indentation, literals, f-strings (PEP 701). Look at
 * {@link org.cinder.parser.token.Tokenizer} first; its product is {@link org.cinder.parser.token.TokenBuffer}.
 */
package org.cinder.parser.token;
