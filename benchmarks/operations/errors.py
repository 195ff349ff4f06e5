# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Exceptions and with statements. Each function does one thing n times."""

import dataclasses


@dataclasses.dataclass
class DC:
    a: int
    b: int = 2


def exc(n):
    s = 0
    for i in range(n):
        try:
            if i & 1:
                raise ValueError(i)
        except ValueError:
            s += 1
    return s


def exc_key(n):
    d = {}
    s = 0
    for i in range(n):
        try:
            d[i]
        except KeyError:
            s += 1
    return s


def with_stmt(n):

    class C:

        def __enter__(self):
            return self

        def __exit__(self, *a):
            return False
    c = C()
    s = 0
    for i in range(n):
        with c:
            s += 1
    return s


def try_finally(n):
    s = 0
    for i in range(n):
        try:
            s += 1
        finally:
            s += 1


def exc_deep(n):

    def f(k):
        if k == 0:
            raise ValueError
        f(k - 1)
    for i in range(n // 10):
        try:
            f(5)
        except ValueError:
            pass


def exc_stop(n):
    for i in range(n // 10):
        it = iter([1])
        try:
            while True:
                next(it)
        except StopIteration:
            pass


def attr_error(n, o=DC(1)):
    for i in range(n // 10):
        try:
            o.zz
        except AttributeError:
            pass
