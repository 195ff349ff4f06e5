# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Strings, bytes and what parses and formats them. Each function does one thing n times."""

import json
import re
import struct

L = list(range(100))
W = 'the quick brown fox jumps over the lazy dog'.split()


def str_index(n, t='abcdefghij' * 100):
    s = 0
    for k in range(n // 1000):
        for i in range(1000):
            if t[i] == 'c':
                s += 1
    return s


def str_iter(n, t='abcdefghij' * 100):
    s = 0
    for k in range(n // 1000):
        for c in t:
            if c == 'c':
                s += 1
    return s


def fstr(n):
    s = 0
    for i in range(n):
        s += len(f'{i}-{i}')
    return s


def int_str(n):
    for i in range(n):
        str(i)


def int_parse(n, w=[str(i) for i in range(100)]):
    for k in range(n // 100):
        for x in w:
            int(x)


def float_parse(n, w=[str(i / 7) for i in range(100)]):
    for k in range(n // 100):
        for x in w:
            float(x)


def float_repr(n):
    for i in range(n):
        repr(i / 7)


def hash_str(n, w=W):
    for k in range(n // 9):
        for x in w:
            hash(x)


def regex_match(n, p=re.compile('(\\w+)=(\\d+)')):
    for i in range(n // 10):
        p.match('abc=123').group(1)


def regex_sub(n, p=re.compile('\\d+')):
    for i in range(n // 100):
        p.sub('x', 'a1b22c333')


def regex_findall(n, p=re.compile('\\w+')):
    for i in range(n // 100):
        p.findall('the quick brown fox')


def json_dumps(n, o={'a': [1, 2, 3], 'b': {'c': 'd'}, 'e': None}):
    for i in range(n // 100):
        json.dumps(o)


def json_loads(n, s='{"a": [1, 2, 3], "b": {"c": "d"}, "e": null}'):
    for i in range(n // 100):
        json.loads(s)


def str_concat(n):
    s = ''
    for i in range(n // 10):
        s += 'x'


def str_join(n, w=W):
    for k in range(n // 9):
        ' '.join(w)


def str_split(n, s=' '.join(W)):
    for k in range(n // 9):
        s.split()


def str_fmt(n):
    for i in range(n // 10):
        '%d %s' % (i, 'a')
        '{} {}'.format(i, 'b')
        f'{i:5d} {i!r}'


def str_in(n, s=' '.join(W)):
    for i in range(n):
        'lazy' in s


def str_eq(n, a='hello1', b='hello2'):
    for i in range(n):
        a == b


def str_slice(n, s=' '.join(W)):
    for i in range(n):
        s[3:9]


def str_replace(n, s=' '.join(W)):
    for i in range(n // 10):
        s.replace('o', '0')


def str_lower(n, s='Hello World'):
    for i in range(n):
        s.lower()


def str_startswith(n, s='Hello World'):
    for i in range(n):
        s.startswith('Hello')


def ord_chr(n):
    for i in range(n):
        ord(chr(i & 127))


def string_keys(n):
    d = {}
    for i in range(n):
        d['k' + str(i & 63)] = i


def bytes_iter(n, b=bytes(range(100))):
    s = 0
    for k in range(n // 100):
        for x in b:
            s += x


def bytearray_set(n):
    b = bytearray(256)
    for i in range(n):
        b[i & 255] = i & 127


def struct_(n):
    for i in range(n // 10):
        struct.unpack('<ii', struct.pack('<ii', i, 2))


def map_str(n, l=L):
    for k in range(n // 100):
        list(map(str, l))
