# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Generators that yield values of one kind, or of several, or change while the same code runs."""
def g(v):
    for x in v:
        y = yield x
        if y: yield ("got", y)
def fw(v):
    r = yield from g(v)
    return r
def lst(v): return [x for x in g(v)]
for v in ([1, 2], [1, "a"], ["a", 1], [2**70, 5], [True, 1], [1.5, 2], [], range(3)):
    print(lst(v), list(g(v)), list(fw(v)), tuple(fw(v)))
it = g([1, 2, 3]); print(next(it), it.send("s"), next(it), next(it, None), next(it, "end"))
it = fw([1, 2]); print(next(it), it.send(5), next(it)); 
try: it.throw(KeyError("k"))
except KeyError as e: print(repr(e))
print(sum(g(range(10))), any(g([0, 0, 3])), max(g([3, 9, 2])), sorted(g([3, 1])), dict(zip(g([1, 2]), g("ab"))))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 95))[-3:])
def rec(n):
    if n: yield n; yield from rec(n - 1); yield -n
print(list(rec(4)))
async def ag():
    for i in range(3): yield i
import asyncio
async def m(): return [x async for x in ag()]
print(asyncio.run(m()))
for a, b in g([(1, 2), (3, 4)]): print(a, b)
x = 5
for x in g([1]): pass
print(x)
