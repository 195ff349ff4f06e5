// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _operator}. Look here first: {@link org.cinder.library.operator.OperatorModule}. */
package org.cinder.library.operator;
