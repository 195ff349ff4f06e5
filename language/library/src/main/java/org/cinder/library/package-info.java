// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Native halves of standard-library modules, one package for each module. Look here first: {@link
 * org.cinder.library.LibraryModules}.
 */
package org.cinder.library;
