// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The parser for valid programs: predictive recursive descent, one class per construct family, wired by
 * {@link org.cinder.parser.grammar.Grammar}; look there first. It only says that a source is wrong; why is found out by
 * {@code org.cinder.parser.diagnosis}.
 */
package org.cinder.parser.grammar;
