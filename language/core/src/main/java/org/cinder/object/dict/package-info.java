// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Dicts, their views and iterators, and mapping proxies. Look first at {@link
 * org.cinder.object.dict.PDict}.
 */
package org.cinder.object.dict;
