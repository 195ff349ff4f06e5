# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Closures and decorators: counters, composition, memoisation, partial application, default and star arguments."""

from functools import partial, reduce, wraps

import harness


def counted(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)
    wrapper.calls = 0
    return wrapper


def memoised(function):
    known = {}

    def wrapper(n):
        if n not in known:
            known[n] = function(n)
        return known[n]
    return wrapper


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions)


def counter(start=0, *, step=1):
    value = start

    def advance():
        nonlocal value
        value += step
        return value
    return advance


def adder(a):
    return lambda b: lambda c: a + b * c


@counted
def scaled(value, factor=2, *rest, offset=0):
    return value * factor + offset + len(rest)


def collatz_length():
    @memoised
    def length(n):
        return 1 if n == 1 else 1 + length(n // 2 if n % 2 == 0 else 3 * n + 1)
    return max(range(1, 12000), key=length)


def bench():
    scaled.calls = 0
    advance = counter(5, step=3)
    pipeline = compose(lambda x: x + 1, partial(scaled, factor=3), lambda x: x % 1000)
    total = 0
    for i in range(36000):
        total += advance() % 7 + pipeline(i) + adder(i)(2)(3)
        total += scaled(i, 2, offset=1) + scaled(*(i, 1, 1), **{"offset": 2})
    return total, scaled.calls, collatz_length()


if __name__ == "__main__":
    harness.main(bench, (2610377998, 108000, 10971))
