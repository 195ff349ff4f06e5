// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
/**
 * Native modules that are written in Python: their sources are resources beside {@link
 * org.cinder.library.python.PythonSourceModule}.
 */
package org.cinder.library.python;
