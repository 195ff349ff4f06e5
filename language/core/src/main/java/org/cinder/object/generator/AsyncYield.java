// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.generator;

/** A value that an asynchronous generator yields, as opposed to what it passes on while it awaits. */
public record AsyncYield(Object value) {}
