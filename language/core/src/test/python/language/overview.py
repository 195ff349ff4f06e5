# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
def fib(n):
    return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(20))
class A:
    x = 1
    def __init__(self, v): self.v = v
    def m(self, y=2, *a, k=3, **kw): return self.v + y + k + len(a) + len(kw)
    @property
    def p(self): return self.v * 2
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls): return cls.__name__
class B(A):
    def __init__(self, v): super().__init__(v); self.w = 5
    def m(self, *a, **k): return super().m(*a, **k) + 1
b = B(3)
print(b.m(), b.m(1, 2, 3, k=1, z=2), b.p, b.s(4), b.c(), b.w, b.x)
def g(n):
    for i in range(n):
        r = yield i
        if r: print("got", r)
    return "end"
def h():
    x = yield from g(3)
    print(x)
it = h(); print(next(it), it.send("hi"), list(it))
print([x*y for x in range(3) for y in range(3) if x != y], {k: v for k, v in zip("abc", range(3))}, {1,2,3}, (x for x in [1]).__next__())
try:
    try: 1/0
    except ZeroDivisionError as e: raise ValueError("bad") from e
    finally: print("fin")
except ValueError as e: print(repr(e), repr(e.__cause__))
a, *c = "hello"; print(a, c, f"{a!r:>5}|{3.14159:.2f}|{10:#x}", "%s %5d" % ("x", 3))
def deco(f):
    def w(*a): return f(*a) + 1
    return w
@deco
def add(a, b): return a + b
print(add(1, 2), (lambda *a, **k: (a, k))(1, b=2))
def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
i = outer(); i(); print(i())
print(2**100, 7//2, -7//2, -7%3, 1e100, 10**20 // 3, divmod(7, -2), round(2.5), 1/3)
while True:
    break
else: print("no")
for q in (1,2): pass
else: print("else", q)
