# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Sorting by keys of one kind, by tuples of kinds, by texts with equal beginnings, and what must stay general."""
import random
random.seed(5)
def chk(a, **k):
    r = sorted(a, **k); b = list(a); b.sort(**k); assert [id(x) for x in r] == [id(x) for x in b] or r == b, (r, b)
    return r
N=700
print(hash(tuple(chk([random.randrange(-5,5) for _ in range(N)], key=lambda x: x))))
print(chk([(random.randrange(5), i) for i in range(60)], key=lambda t: t[0]))
print(chk([(random.randrange(5), i) for i in range(60)], key=lambda t: t[0], reverse=True))
print(chk([(random.randrange(5), i) for i in range(60)], key=lambda t: t[0] << 61))
print(chk([(random.randrange(5), i) for i in range(60)], key=lambda t: (t[0] - 2) << 62))
print(chk([(random.randrange(5), "n%d" % (i % 7), i) for i in range(60)], key=lambda t: (t[0], t[1])))
print(chk([(random.randrange(5), "n%d" % (i % 7), i) for i in range(60)], key=lambda t: (t[1], -t[0]), reverse=True))
print(chk(["", "\0", "a", "a\0", "a\0\0", "aa", "abcdefgh", "abcdefghi", "abcdefgh\0", "abcdefg", "\xff", "\xff\xff", "abcdefgha"] * 2))
print([ascii(x) for x in chk(["", "\0", "a", "\u0100", "\U0010ffff", "\ud800", "\uffff", "a\u0100", "a\u0100\0", "\u0100\u0100\u0100", "\u0100\u0100\u0100\u0100", "\u0100\u0100\u0100a"] * 2)])
print(chk([(i, "x%d" % (i * 7 % 5)) for i in range(20)], key=lambda t: t[1]))
nan = float("nan")
print(chk([(0.0, 1), (-0.0, 0), (1.5, 2), (-1.5, 3)]))
print(sorted([(nan, 1), (nan, 0), (0.0, 5), (-0.0, 4)]))
print(sorted([(nan, 1), (2.0, 0), (nan, 0), (0.0, 5), (-0.0, 4)], key=lambda t: t[0]))
print(sorted([(1, "a"), (1.0, "A"), (True, "z"), (0, "b")]))
print(sorted([(1, 2), (1,), (0, 5), (1, 1)]))
for bad in ([(1, "a"), (1, 2)], [1, "a"], [(1, None), (1, None), (2, None)], [(1, None), (1, 3)], [None, None]):
    try: print(sorted(bad))
    except TypeError as e: print("TypeError", e)
class T(tuple):
    def __lt__(s, o): return tuple.__gt__(s, o)
print(sorted([T((1, 2)), T((3, 4)), T((2, 2))]))
print(max("abc", "abd", key=lambda s: s[-1]), min([3, -4, 2], key=abs), max([(1, 2), (3, 0)], key=lambda t: t[1]))
print(sorted([5, 3, 4], key=lambda x, y=2: -x), sorted("cab", key=str.upper), sorted([10, 9, 1], key=str), sorted([2**70, 1, -2**70]))
def bad(a, b): pass
try: sorted([1], key=bad)
except TypeError as e: print(e)
def swap(x):
    global swap
    f.__code__ = g.__code__
    return x
def f(x): swap(x); return -x
def g(x): return x
print(sorted([1, 2, 3], key=f))
print(sorted([]), sorted([], key=len), sorted([7], key=lambda x: x), sorted([7], reverse=True))
big = [random.random() for _ in range(N)]; assert sorted(big, key=lambda x: -x) == sorted(big, reverse=True)
w = ["".join(random.choice("abAB\xe9\u0101") for _ in range(random.randrange(12))) for _ in range(N)]
s = sorted(w); assert all(s[i] <= s[i + 1] for i in range(N - 1)); print(len(s), ascii(s[:3]))
