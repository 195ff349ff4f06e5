// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/**
 * The fast half of {@code _pickle}: protocols 4 and 5 of ordinary objects. Look first at {@code PickleFunctions}; the
 * rest of the module is Python, in the resource {@code _pickle.py}.
 */
package org.cinder.library.pickle;
