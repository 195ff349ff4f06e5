// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/** The module {@code _collections}. Look here first: {@link org.cinder.library.collections.CollectionsModule}. */
package org.cinder.library.collections;
