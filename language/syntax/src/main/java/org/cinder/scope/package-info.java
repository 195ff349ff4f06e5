// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Symbol tables: for every name of every scope whether it is local, a cell, free or global, as CPython's symtable
 * decides it. Look at {@link org.cinder.scope.ScopeAnalyzer} first, then at {@link org.cinder.scope.Scope}.
 */
package org.cinder.scope;
