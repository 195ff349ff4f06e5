// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.node.generator;

/**
 * The frame slots of one {@code async with}.
 *
 * @param manager the context manager
 * @param awaitable what is being awaited
 * @param result what {@code __aexit__} gave
 * @param pending how the body completed: its completion, or the exception it raised
 */
public record AsyncWithSlots(int manager, int awaitable, int result, int pending) {}
