// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Calls: the dispatch chain of call sites, argument binding, and calls from Java code. Start with
 * {@link org.cinder.operation.callable.CallDispatchNode}.
 */
package org.cinder.operation.callable;
