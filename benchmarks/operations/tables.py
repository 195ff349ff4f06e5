# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Dicts and sets. Each function does one thing n times."""

import collections

from objects import H

D = {i: i for i in range(100)}
SD = {str(i): i for i in range(100)}
W = 'the quick brown fox jumps over the lazy dog'.split()


def dict_int(n, d={i: i for i in range(1000)}):
    s = 0
    for k in range(n // 1000):
        for i in range(1000):
            s += d[i]
    return s


def dict_str(n, d={str(i): i for i in range(1000)}, ks=[str(i) for i in range(1000)]):
    s = 0
    for k in range(n // 1000):
        for i in ks:
            s += d[i]
    return s


def dict_set(n):
    d = {}
    for i in range(n):
        d[i & 1023] = i
    return len(d)


def dict_items(n, d={i: i for i in range(1000)}):
    s = 0
    for k in range(n // 1000):
        for a, b in d.items():
            s += a + b
    return s


def set_in(n, d=set(range(0, 1000, 2))):
    s = 0
    for i in range(n):
        if i & 1023 in d:
            s += 1
    return s


def dict_get(n, d=D):
    for i in range(n):
        d.get(i, 0)


def dict_get_str(n, d=SD, w=list(SD)):
    for k in range(n // 100):
        for x in w:
            d.get(x)


def dict_setdefault(n):
    d = {}
    for i in range(n):
        d.setdefault(i & 63, []).append(i)


def dict_in(n, d=D):
    for i in range(n):
        i in d


def dict_pop(n):
    d = {}
    for i in range(n):
        d[i] = i
        d.pop(i)


def dict_del(n):
    d = {}
    for i in range(n):
        d[i] = i
        del d[i]


def dict_comp(n):
    for k in range(n // 100):
        {i: i for i in range(100)}


def dict_literal(n):
    for i in range(n):
        {'a': i, 'b': 2}


def dict_copy(n, d=D):
    for k in range(n // 100):
        dict(d)


def dict_update(n, d=D):
    for k in range(n // 100):
        e = {}
        e.update(d)


def dict_count(n, w=W):
    c = {}
    for k in range(n // 9):
        for x in w:
            c[x] = c.get(x, 0) + 1


def dict_tuple_key(n):
    d = {}
    for i in range(n):
        d[i & 31, i & 7] = i


def dict_user_key(n, h=[H(i) for i in range(10)]):
    d = {}
    for k in range(n // 10):
        for x in h:
            d[x] = k


def defaultdict(n):
    d = collections.defaultdict(int)
    for i in range(n):
        d[i & 63] += 1


def counter(n, w=W):
    for k in range(n // 90):
        collections.Counter(w * 10)


def ordereddict(n):
    d = collections.OrderedDict()
    for i in range(n):
        d[i & 63] = i
        d.move_to_end(i & 63)


def set_add(n):
    s = set()
    for i in range(n):
        s.add(i & 1023)


def set_ops(n, a=set(range(0, 100)), b=set(range(50, 150))):
    for k in range(n // 100):
        a & b
        a | b
        a - b


def set_comp(n):
    for k in range(n // 100):
        {i & 7 for i in range(100)}
