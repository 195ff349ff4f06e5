# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Iterators and generators. Each function does one thing n times."""

import itertools

L = list(range(100))


def enum_loop(n, a=[0.5] * 1000):
    s = 0.0
    for k in range(n // 1000):
        for i, v in enumerate(a):
            s += v * i
    return s


def zip_loop(n, a=[0.5] * 1000, b=list(range(1000))):
    s = 0.0
    for k in range(n // 1000):
        for i, v in zip(a, b):
            s += v * i
    return s


def gen(n):

    def g(m):
        for i in range(m):
            yield i
    s = 0
    for v in g(n):
        s += v
    return s


def genexp(n):
    return sum((i * 2 for i in range(n)))


def map_(n, l=L):
    for k in range(n // 100):
        list(map(lambda x: x + 1, l))


def filter_(n, l=L):
    for k in range(n // 100):
        list(filter(lambda x: x & 1, l))


def chain(n, l=L):
    for k in range(n // 200):
        for x in itertools.chain(l, l):
            pass


def product(n):
    for k in range(n // 100):
        for a, b in itertools.product(range(10), range(10)):
            pass


def permutations(n):
    for k in range(n // 120):
        for a in itertools.permutations(range(5)):
            pass


def combinations(n):
    for k in range(n // 120):
        for a in itertools.combinations(range(10), 3):
            pass


def count_islice(n):
    for x in itertools.islice(itertools.count(), n):
        pass


def groupby(n, l=L):
    for k in range(n // 100):
        for a, g in itertools.groupby(l, lambda x: x >> 3):
            pass


def accumulate(n, l=L):
    for k in range(n // 100):
        list(itertools.accumulate(l))


def zip3(n, l=L):
    for k in range(n // 100):
        for a, b, c in zip(l, l, l):
            pass


def reversed_(n, l=L):
    for k in range(n // 100):
        for a in reversed(l):
            pass


def any_gen(n, l=L):
    for k in range(n // 100):
        any((x < 0 for x in l))


def yield_from(n):

    def g(m):
        yield from range(m)
    for x in g(n):
        pass


def gen_send(n):

    def g():
        x = 0
        while True:
            x = (yield x)
    a = g()
    next(a)
    for i in range(n):
        a.send(i)


def gen_tree(n):

    def walk(d):
        if d:
            yield from walk(d - 1)
            yield d
            yield from walk(d - 1)
    for k in range(n // 1000):
        for x in walk(7):
            pass
