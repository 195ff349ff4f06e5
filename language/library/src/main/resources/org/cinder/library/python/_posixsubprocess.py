# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Starting processes for the module subprocess: not possible yet, every attempt raises OSError."""

import errno as _errno
import os as _os


def fork_exec(*args):
    raise OSError(_errno.ENOSYS, _os.strerror(_errno.ENOSYS))
