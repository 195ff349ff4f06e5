// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The import system: finds, loads and remembers modules; importlib takes over when a program changes its hooks. Look
 * here first: {@link org.cinder.imports.ImportOperation}.
 */
package org.cinder.imports;
