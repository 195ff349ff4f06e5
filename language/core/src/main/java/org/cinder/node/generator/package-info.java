// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Constructs that can suspend: each notes its progress in a slot of the frame of the generator. Start with
 * {@link org.cinder.node.generator.ResumeState}.
 */
package org.cinder.node.generator;
