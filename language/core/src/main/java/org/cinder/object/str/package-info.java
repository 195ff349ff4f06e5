// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The type str: its methods by topic, formatting, and what text is in Java. Look first at {@link
 * org.cinder.object.str.Text} (conversions), {@link org.cinder.object.str.TextView} (reading) and {@link
 * org.cinder.object.str.TextBuilder} (making).
 */
package org.cinder.object.str;
