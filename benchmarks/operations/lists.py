# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Lists, tuples, deques and heaps. Each function does one thing n times."""

import bisect
import collections
import heapq
import operator
import random

L = list(range(100))


class E:
    pass


def list_read(n, a=list(range(1000))):
    s = 0
    for k in range(n // 1000):
        for i in range(1000):
            s += a[i]
    return s


def list_iter(n, a=list(range(1000))):
    s = 0
    for k in range(n // 1000):
        for v in a:
            s += v
    return s


def list_write(n, a=[0] * 1000):
    for k in range(n // 1000):
        for i in range(1000):
            a[i] = i + k
    return a[5]


def list_append(n):
    a = []
    for i in range(n):
        a.append(i)
    return len(a)


def list_comp(n):
    return len([i * 2 for i in range(n)])


def list_2d(n, m=[[1] * 100 for _ in range(100)]):
    s = 0
    for k in range(n // 10000):
        for i in range(100):
            row = m[i]
            for j in range(100):
                s += row[j] * m[j][i]
    return s


def float_list(n, a=[0.5] * 1000):
    s = 0.0
    for k in range(n // 1000):
        for i in range(len(a)):
            s += a[i] * 2.0
    return s


def slice_list(n, a=list(range(10))):
    s = 0
    for i in range(n):
        s += len(a[1:5])
    return s


def list_pop(n):
    a = list(range(n))
    while a:
        a.pop()


def list_insert0(n):
    a = []
    for i in range(n):
        a.insert(0, i)
        if len(a) > 20:
            a.pop()


def list_pop0(n):
    a = []
    for i in range(n):
        a.append(i)
        if len(a) > 20:
            a.pop(0)


def list_extend(n, l=L):
    for k in range(n // 100):
        a = []
        a.extend(l)


def list_concat(n, l=L):
    for k in range(n // 100):
        l + l


def list_mul(n):
    for k in range(n // 100):
        [0] * 100


def list_index(n, l=L):
    for k in range(n // 50):
        l.index(50)


def list_in(n, l=L):
    for k in range(n // 50):
        50 in l


def list_sort(n, l=[random.Random(1).random() for _ in range(100)]):
    for k in range(n // 100):
        sorted(l)


def list_sort_key(n, l=[i * 7919 % 101 for i in range(100)]):
    for k in range(n // 100):
        sorted(l, key=lambda x: -x)


def list_reverse(n, l=L):
    for k in range(n // 100):
        l[::-1]


def list_eq(n, l=L, m=list(range(100))):
    for k in range(n // 100):
        l == m


def list_obj_iter(n, l=[E() for _ in range(100)]):
    for k in range(n // 100):
        for x in l:
            pass


def list_del(n):
    a = list(range(n))
    for i in range(n):
        del a[-1]


def list_neg(n, a=L):
    for i in range(n):
        a[-1]


def list_unpack(n, a=[1, 2, 3]):
    for i in range(n):
        x, y, z = a


def star_unpack(n, a=[1, 2, 3]):
    for i in range(n):
        x, *y = a


def list_of_lists(n):
    g = [[0] * 10 for _ in range(10)]
    for i in range(n):
        g[i % 10][i % 7] += 1


def sieve_slice(n):
    a = [True] * 1000
    for k in range(n // 1000):
        a[2::2] = [False] * 499


def swap_list(n, a=[1, 2, 3]):
    for i in range(n):
        a[0], a[1] = (a[1], a[0])


def tuple_pack(n):
    a, b = (1, 2)
    for i in range(n):
        a, b = (b, i)
    return a


def tuple_ret(n):

    def f(i):
        return (i, i + 1)
    s = 0
    for i in range(n):
        a, b = f(i)
        s += a + b
    return s


def tuple_cmp(n, a=(1, 2, 3), b=(1, 2, 4)):
    for i in range(n):
        a < b


def tuple_idx(n, a=(1, 2, 3)):
    s = 0
    for i in range(n):
        s += a[1]


def nested_tuple(n):
    for i in range(n):
        (a, b), c = ((i, 2), 3)


def itemgetter(n, l=[(i, i) for i in range(100)]):
    for k in range(n // 100):
        sorted(l, key=operator.itemgetter(1))


def bisect_(n, l=L):
    for i in range(n):
        bisect.bisect(l, 50)


def heapq_(n):
    h = []
    for i in range(n // 10):
        heapq.heappush(h, (i * 7919 & 1023, i))
        if len(h) > 50:
            heapq.heappop(h)


def heap(n):
    from heapq import heappush, heappop
    h = []
    for i in range(n):
        heappush(h, i * 7919 & 1023)
        if len(h) > 50:
            heappop(h)
    return len(h)


def deque(n):
    d = collections.deque()
    for i in range(n):
        d.append(i)
        if len(d) > 10:
            d.popleft()


def deque_rot(n):
    d = collections.deque(range(10))
    for i in range(n):
        d.rotate(1)
        d[0]


def deque_loop(n):
    from collections import deque
    d = deque()
    for i in range(n):
        d.append(i)
        if len(d) > 10:
            d.popleft()
    return len(d)
