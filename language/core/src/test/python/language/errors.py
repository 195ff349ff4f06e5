# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
# language probes
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return (a,b,c,args,d,e,kw)
print(f(1, d=4), f(1,2,3,4,5,d=1,z=9), f(*[1,2], **{'d': 1}))
for bad in ["f()", "f(1)", "f(1, d=1, b=3)", "f(d=1)", "(lambda x: x)()", "(lambda x: x)(1,2)", "(lambda x, y=1: x)(1,2,3)", "f(1,d=1,**{'d':2})", "len()", "len(1,2)", "'a'.join(1)", "int('x')", "[].append()", "{}['x']", "[1][5]", "None.x", "1+'a'", "'a'+1", "[]+()", "1<'a'", "undefined", "f.x", "int.foo", "len.x", "(1).x", "print(*1)", "print(**1)", "max()", "max([])", "iter(1)", "next(1)", "range('a')", "isinstance(1, 2)", "f(**{1:2})", "a.b.c", "{}[[]]", "hash([])", "chr(-1)", "ord('ab')", "1/0", "1%0", "1.0//0", "2**-1.5 if 0 else 0**-1", "int(None)", "float('z')", "'%d' % 'a'", "'%s %s' % 1", "'{}'.format()", "'{:d}'.format('a')", "sorted([1,'a'])", "sum(['a'])", "type('X', (int, str), {})", "object().x", "class_", "abs('a')", "round('a')", "(yield)" , "(x for x in 1)", "[*1]", "a, b = 1", "bytes([300])", "'abc'.encode('ascii2')", "b'\\xff'.decode()", "'\\ud800'.encode()", "exec('1+')", "exec('if x:\\npass')", "super().x", "type(1,2)", "object(1)", "setattr(1,'x',2)", "delattr(f,'zz')", "getattr(1,'zz')", "(lambda:0).__code__ = 1"]:
    try:
        exec(bad, {"f": f}) if bad.count('=') == 1 and ' = ' in bad else eval(bad, {"f": f})
        print(bad, "->", "ok")
    except BaseException as ex:
        print(bad, "->", type(ex).__name__, ex)
class Meta(type):
    def __new__(m, n, b, ns, **k):
        c = super().__new__(m, n, b, ns); c.kw = k; return c
    def __init__(c, n, b, ns, **k): super().__init__(n, b, ns)
    def __call__(c, *a): print("call", c.__name__); return super().__call__(*a)
class M(metaclass=Meta, z=1):
    def __init_subclass__(cls, **k): print("sub", cls.__name__, k)
    def __getattr__(self, n): return n.upper()
print(M.kw, M().foo)
class N(M, q=3): __slots__ = ('a', 'b')
n = N(); n.a = 1; print(n.a, n.b, N.__mro__)
class D:
    def __get__(s, o, t): return (s.n, o is None)
    def __set__(s, o, v): print("set", v)
    def __set_name__(s, o, n): s.n = n
class C: d = D()
print(C.d, C().d); C().d = 4
def gen():
    try:
        while True:
            try: x = yield 1
            except KeyError as e: print("caught", e); yield "k"
    finally: print("cleanup")
g = gen(); next(g); print(g.throw(KeyError("a"))); g.close()
print([i for i in range(10) if i % 2], {i: j for i, j in [(1, 2)]}, sum(x for x in range(5)))
class E1(Exception): pass
try:
    try: raise E1("a")
    except E1: raise E1("b")
except E1 as e: print(e, e.__context__, e.__suppress_context__)
def rec(n): return rec(n + 1)
try: rec(0)
except RecursionError as e: print(e)
x = 10
def scope():
    global x; x = 11
    def inner(): return x
    return inner()
print(scope(), x, [x for x in range(3)], x)
a = b = [1]; a += [2]; print(b, a is b)
print(1 < 2 < 3, 1 < 3 < 2, not 1, 1 and 0 or 5, (1 if 0 else 2), ~5, -3 ** 2, 2 ** 3 ** 2)
print("%r %s %5.2f %x %c %%" % ("a", 1, 2.5, 255, "c"), "{:>10}|{:^10}|{:<10}|{:+d}|{:,}".format(1, 2, 3, 4, 1234567))
s = "hello"; print(s[1:3], s[::-1], s[-1], s.upper(), s.find("l"), s.split("l"), "-".join(s))
l = [3, 1, 2]; l.sort(); print(l, sorted(l, reverse=True), l[1:], l * 2, 2 in l); l[1:2] = [9, 9]; print(l); del l[0]; print(l)
print({1, 2} | {3}, {1, 2} & {2}, frozenset([1]), dict(a=1) | {"b": 2}, (1, 2) + (3,), list(zip([1, 2], [3, 4])), list(map(str, [1, 2])), list(enumerate("ab")))
