# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Waiting for descriptors. Regular files are always ready; waiting for anything else is not possible yet and raises OSError."""

import errno as _errno
import os as _os
import stat as _stat
import time as _time

PIPE_BUF = 4096
error = OSError


def _descriptor(item):
    number = item if isinstance(item, int) else item.fileno()
    if number < 0:
        raise ValueError(f'file descriptor cannot be a negative integer ({number})')
    return number


def select(rlist, wlist, xlist, timeout=None, /):
    """Wait until one or more file descriptors are ready for some kind of I/O."""
    if timeout is not None and timeout < 0:
        raise ValueError('timeout must be non-negative')
    readers, writers, others = list(rlist), list(wlist), list(xlist)
    for item in (*readers, *writers, *others):
        if not _stat.S_ISREG(_os.fstat(_descriptor(item)).st_mode):
            raise OSError(_errno.ENOSYS, _os.strerror(_errno.ENOSYS))
    if not readers and not writers:
        if timeout is None:
            raise OSError(_errno.ENOSYS, _os.strerror(_errno.ENOSYS))
        _time.sleep(timeout)
    return readers, writers, []
