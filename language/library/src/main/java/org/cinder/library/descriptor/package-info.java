// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Open files as the operating system sees them: numbered descriptors without buffers. Look here first: {@link
 * org.cinder.library.descriptor.DescriptorTable}.
 */
package org.cinder.library.descriptor;
