// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

/** A getset descriptor: positions in the holder's list of callables, -1 for what is absent. */
record Property(String name, String doc, int getter, int setter, int deleter, boolean inline) {}
