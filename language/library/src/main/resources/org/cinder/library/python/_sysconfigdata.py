# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""The build variables that sysconfig reports; there is no C build, so there are only those programs ask for."""

build_time_vars = {
    'EXT_SUFFIX': '.cinder-312.so',
    'MULTIARCH': 'x86_64-linux-gnu',
    'Py_DEBUG': 0,
    'Py_ENABLE_SHARED': 0,
    'SOABI': 'cinder-312',
    'TZPATH': '/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo',
    'WITH_DOC_STRINGS': 1,
    'HAVE_FORK': 0,
}
