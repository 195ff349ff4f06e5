// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module {@code _json}. Look here first: {@link org.cinder.library.json.JsonScanner} and {@link
 * org.cinder.library.json.JsonEncoder}.
 */
package org.cinder.library.json;
