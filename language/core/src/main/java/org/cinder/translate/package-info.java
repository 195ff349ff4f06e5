// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Turns trees and scopes into nodes, one translator a construct family. Start with
 * {@link org.cinder.translate.RootTranslator}.
 */
package org.cinder.translate;
