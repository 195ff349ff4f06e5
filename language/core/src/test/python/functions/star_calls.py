# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Calls with unpacked arguments, callable objects and partial, each site several times and with changing callees."""
from functools import partial
def f(a, b=2, *rest, c=3, d=4, **kw): return (a, b, rest, c, d, kw)
def fwd(*a, **k): return f(*a, **k)
def show(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
class M(dict): pass
class Map:
    def keys(self): return ["c", "q"]
    def __getitem__(self, k): return k * 2
class C:
    def __call__(self, *a, **k): return ("C", a, k)
class D(C):
    def __init__(self, x, *, y=0): self.z = (x, y)
    def __call__(self, a, b=1): return ("D", a, b)
    def meth(self, *a, **k): return a, k
for i in range(6):
    show(lambda: fwd(1)); show(lambda: fwd(1, 2, 3, c=5)); show(lambda: fwd(1, 2, 3, c=5, z=9, y=8)); show(lambda: fwd(a=1, b=2, q=4))
    show(lambda: fwd(1, a=2)); show(lambda: fwd()); show(lambda: fwd(*range(12), **{"k%d" % j: j for j in range(12)}))
    show(lambda: f(*[1, 2], 3, *"ab", **{"d": 1})); show(lambda: f(1, **{"c": 1}, **{"c": 2})); show(lambda: f(1, c=1, **{"c": 2}))
    show(lambda: f(1, **{1: 2})); show(lambda: f(1, **M(c=4))); show(lambda: f(1, **Map())); show(lambda: f(1, **3)); show(lambda: f(*3))
    show(lambda: f(1, *3)); show(lambda: f(1, **{"".join(["c"]): 7})); show(lambda: f(**{"a": 1}, c=2)); show(lambda: dict(**{"a": 1}, c=2))
    show(lambda: max(*[3, 4])); show(lambda: max(*[[3, 4]], **{"key": lambda x: -x})); show(lambda: D(*[1], **{"y": 3}).z); show(lambda: D(1)(*[1, 2])); show(lambda: D(1)(5)); show(lambda: D(1)(5, b=3)); show(lambda: C()(5, b=3)); show(lambda: D(1).meth(*[1], **{"y": 3}))
    show(lambda: D(1)()); show(lambda: D(1)(1, 2, 3))
    p = partial(f, 1, c=9); show(lambda: p()); show(lambda: p(7)); show(lambda: p(7, c=1)); show(lambda: p(7, 8, q=1)); show(lambda: partial(p, 3)(4)); show(lambda: partial(max)(1, 2)); show(lambda: partial(int, base=2)("101"))
    show(lambda: partial(f)()); 
def poly(g, *a, **k): return g(*a, **k)
for g in (f, lambda *a, **k: (a, k), C(), D(1), partial(f, 5), D(1).meth, print, dict, C().__call__):
    for _ in range(3): show(lambda: poly(g, 1, 2)); show(lambda: poly(g, c=3))
d = {"a": 1, "c": 2}; del d["a"]; show(lambda: f(1, **d)); d["a"] = 5; show(lambda: f(**d))
def kwmut(**k): k["x"] = 1; del k["x"]; k["y"] = 2; return k, list(k.items()), len(k), "a" in k
show(lambda: kwmut(a=1, b=2)); show(lambda: kwmut(**{chr(97+i): i for i in range(8)})); show(lambda: kwmut(a=1,b=2,c=3,d=4,e=5,f=6,g=7,h=8)); show(lambda: kwmut(a=1,b=2,c=3,d=4,e=5,f=6,g=7,h=8,i=9)); show(lambda: kwmut())
C.__call__ = lambda self, *a: ("changed", a)
for i in range(3): show(lambda: C()(5))
c = C()
def callc(): return c(5)
for i in range(3): show(callc)
C.__call__ = lambda self, *a: ("changed2", a)
for i in range(3): show(callc)
C.__call__ = None
show(callc)
del C.__call__
show(callc)
def kd(*, a=1, b=2): return a, b
def callkd(): return kd()
show(callkd); show(callkd); kd.__kwdefaults__ = {"b": 9, "a": 8}; show(callkd); kd.__kwdefaults__["a"] = 0; show(callkd); del kd.__kwdefaults__["a"]; show(callkd); kd.__kwdefaults__ = None; show(callkd)
