// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Storage strategies of lists: how elements are laid out, without any Python semantics. Look first at {@link
 * org.cinder.object.sequence.SequenceStorage}.
 */
package org.cinder.object.sequence;
