# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Comprehensions whose elements are of one kind, or of several, or change while the same code runs."""
def mixed(v): return [x for x in v]
for v in ([], [1, 2], [1.5], ["a"], [1, 2.0, "x"], [True, 1], [2**70, 1], [1, None], range(3), [0.0, 1]):
    print(mixed(v))
def ints(n): return [i * i for i in range(n)]
print(ints(5), sum(ints(1000)))
print([i * 2**40 for i in range(0, 2**30, 2**27)])
def big(n): return [2**i for i in range(n)]
print(big(3), big(70)[-1], big(3))
def fl(n): return [i / 2 for i in range(n)]
print(fl(4), [x if x else "z" for x in fl(3)])
def cond(v): return [x and x + 1 for x in v]
print(cond([1, 2]), cond([0, 0.0, "", 5]))
print({x for x in "abca"} == {"a", "b", "c"}, {k: v for k, v in zip("ab", [1, 2])}, [[y for y in range(x)] for x in range(4)])
def boom(v): return [1 // x for x in v]
try: boom([1, 1, 0])
except ZeroDivisionError as e: print(e, e.__traceback__.tb_next.tb_lineno)
print(boom([1]))
import asyncio
async def ag():
    for i in range(3): yield i
async def m(): return [i async for i in ag()], {i async for i in ag()}, [i + 1 async for i in ag() if i]
print(asyncio.run(m()))
def calls():
    out = []
    def f(x): out.append(x); return x if x < 3 else "s"
    return [f(i) for i in range(6)], out
print(calls(), calls())
def nest(n): return [nest(n - 1) for _ in range(2)] if n else n
print(nest(3), nest(2))
def tree(n): return {tree(n - 1) for _ in range(2)} and n if n else n
print(tree(3))
