// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module {@code _csv}: reading and writing of comma-separated values. Look here first:
 * {@link org.cinder.library.csv.LineParser} and {@link org.cinder.library.csv.RowWriter}.
 */
package org.cinder.library.csv;
