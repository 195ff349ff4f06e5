// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast;

/** Value of an imaginary literal such as {@code 2j}. */
public record Imaginary(double value) {}
