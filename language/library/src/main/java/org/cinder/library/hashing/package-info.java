// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The modules of hash functions ({@code _md5}, {@code _sha1}, {@code _sha2}, {@code _sha3}, {@code _blake2}) over
 * the JDK's message digests.
 */
package org.cinder.library.hashing;
