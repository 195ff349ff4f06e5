# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Arithmetic. Each function does one thing n times."""

import math
import random

L = list(range(100))


def int_loop(n):
    s = 0
    for i in range(n):
        s += i & 7
    return s


def while_loop(n):
    i = 0
    s = 0
    while i < n:
        s = (s * 3 + i) % 1000
        i += 1
    return s


def float_loop(n):
    x = 0.5
    for i in range(n):
        x = x * 3.7 * (1.0 - x) if x < 0.9 else 0.1
    return x


def cmp_chain(n):
    s = 0
    for i in range(n):
        if 10 < i < 500000 and (not i & 1):
            s += 1
    return s


def big(n):
    x = 1
    for i in range(n):
        x = x * 1103515245 + 12345 & 18446744073709551615
    return x


def math_funcs(n):
    for i in range(n):
        math.sqrt(i)
        math.sin(i)
        math.floor(1.5)


def random_(n):
    r = random.Random(1)
    for i in range(n):
        r.random()


def randint(n):
    r = random.Random(1)
    for i in range(n):
        r.randint(1, 100)


def divmod_(n):
    for i in range(1, n):
        divmod(n, i)


def pow_mod(n):
    for i in range(n):
        pow(i, 5, 1000007)


def int_pow(n):
    for i in range(n):
        i ** 2


def float_div(n):
    x = 0.0
    for i in range(1, n):
        x += 1 / i


def round_(n):
    for i in range(n):
        round(i / 7, 2)


def bool_ops(n):
    a = b = 0
    for i in range(n):
        if i > 5 and (not i & 1) or i == 3:
            a += 1


def complex_(n):
    z = 0j
    for i in range(n):
        z = z * z + 0.1j


def minmax(n, l=L):
    for k in range(n // 100):
        min(l)
        max(l)


def sum_list(n, l=L):
    for k in range(n // 100):
        sum(l)


def builtin_call(n):
    s = 0
    for i in range(n):
        s += abs(-i) + len('abc') + min(i, 3)
    return s
