// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * The module {@code binascii}: bytes as text in hexadecimal, base64, uuencode and quoted-printable form, and checksums.
 * Look here first: {@link org.cinder.library.binascii.BinasciiModule}.
 */
package org.cinder.library.binascii;
