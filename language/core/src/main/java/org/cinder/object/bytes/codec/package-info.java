// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Text encodings: what {@code str.encode}, {@code bytes.decode}, text files and the module {@code codecs} share. Look
 * first at {@link org.cinder.object.bytes.codec.Codecs}.
 */
package org.cinder.object.bytes.codec;
