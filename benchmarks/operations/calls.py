# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Calls of every form. Each function does one thing n times."""

import functools
import operator

L = list(range(100))


def call(n):

    def f(a, b=2):
        return a + b
    s = 0
    for i in range(n):
        s = f(i)
    return s


def call_kw(n):

    def f(a, b=2, *, c=3):
        return a + b + c
    s = 0
    for i in range(n):
        s = f(i, b=3, c=i)
    return s


def call_star(n):

    def f(*a):
        return a[0]
    s = 0
    for i in range(n):
        s += f(i, 2)
    return s


def wrapper(n):

    def deco(f):

        def w(*a, **k):
            return f(*a, **k)
        return w

    @deco
    def f(a, b):
        return a + b
    s = 0
    for i in range(n):
        s += f(i, 2)
    return s


def closure(n):
    c = 0

    def inc():
        nonlocal c
        c += 1
    for i in range(n):
        inc()
    return c


def func_default(n):

    def f(a, b=1, c=2, d=3):
        return a
    for i in range(n):
        f(i)


def func_kwargs(n):

    def f(**k):
        return k
    for i in range(n):
        f(a=1, b=i)


def func_star(n, a=(1, 2, 3)):

    def f(x, y, z):
        return x
    for i in range(n):
        f(*a)


def lambda_(n):
    f = lambda x: x + 1
    for i in range(n):
        f(i)


def reduce(n, l=L):
    for k in range(n // 100):
        functools.reduce(operator.add, l)


def partial(n):
    f = functools.partial(lambda a, b: a + b, 1)
    for i in range(n):
        f(i)


def lru(n):

    @functools.lru_cache(None)
    def f(x):
        return x
    for i in range(n):
        f(i & 63)


def recursion(n):

    def f(k):
        return 0 if k == 0 else 1 + f(k - 1)
    for i in range(n // 500):
        f(500)


def import_in_func(n):
    for i in range(n):
        import math


def coroutine(n):

    async def f(x):
        return x

    async def g():
        for i in range(n):
            await f(i)
    try:
        g().send(None)
    except StopIteration:
        pass
