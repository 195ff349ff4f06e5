// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The modules of hash functions ({@code _md5}, {@code _sha1}, {@code _sha2}, {@code _sha3}, {@code _blake2}) over
 * the JDK's message digests. BLAKE2 and SHAKE, which the JDK lacks, are written here: the signed jar of Bouncy Castle
 * cannot be linked into the distribution's run-time image, and would be the largest of all.
 */
package org.cinder.library.hashing;
