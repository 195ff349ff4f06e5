// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Struct sequences: tuples with named fields that modules written in Java return. Look here first: {@link
 * org.cinder.library.structseq.StructSequence}.
 */
package org.cinder.library.structseq;
