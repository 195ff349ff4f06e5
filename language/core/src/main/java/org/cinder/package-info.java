// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The Truffle language: what the polyglot engine calls. Start with
 * {@link org.cinder.CinderLanguage}.
 */
package org.cinder;
