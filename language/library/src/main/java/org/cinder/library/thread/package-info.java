// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _thread}. Look here first: {@link org.cinder.library.thread.ThreadModule}. */
package org.cinder.library.thread;
