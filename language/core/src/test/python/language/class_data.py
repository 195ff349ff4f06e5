# Data of classes that is assigned again and again, and what else may become of it.
class M(type): pass
class C(metaclass=M):
    count = 0
    d = 1
class D(C): pass
c, e = C(), D()
def inc(k):
    k.count += 1
def rd(): return C.count, D.count, c.count, e.count, M.__dict__.get('count')
for i in range(10): inc(C); r = rd()
print(r)
for i in range(5): inc(D); r = rd()
print(r)
C.count = 'x'; print(rd())
C.count = property(lambda s: 42); print(rd()[2], C.__dict__['count'].__class__)
C.count = 5; print(rd())
del C.count
try: print(C.count)
except AttributeError as x: print(x)
print(D.count); del D.count
try: print(e.count)
except AttributeError as x: print(x)
C.count = 9; print(rd(), sorted(k for k in C.__dict__ if k[0] != '_'))
def f(self): return 'm'
for i in range(6):
    C.count = i; print(rd())
    if i == 3: C.count = f; print(c.count(), e.count())
class Desc:
    def __get__(self, o, t): return ('get', o is None)
for i in range(6): C.d = i; C.d; c.d
C.d = Desc(); print(C.d, c.d, e.d)
C.d = 3; print(C.d, c.d, e.d)
M.d = property(lambda cls: 'meta'); print(C.d, c.d)
try: C.d = 4
except AttributeError as x: print(x)
class N(type):
    def __setattr__(cls, k, v): print('set', k, v); super().__setattr__(k, v)
class E(metaclass=N): n = 0
def go():
    for i in range(4): E.n += 1; print(E.n)
go()
class S: x = 1
def w(v): S.x = v
for i in range(5): w(i)
def late(cls, k, v): print('late', k, v); type.__setattr__(cls, k, v)
class MM(type): pass
class T(metaclass=MM): x = 0
def w2(v): T.x = v; return T.x
for i in range(5): w2(i)
MM.__setattr__ = late
print(w2(7)); del MM.__setattr__; print(w2(8))
class R:
    registry = []
    _next = 0
    @classmethod
    def make(cls): cls._next += 1; cls.registry = cls.registry + [cls._next]; return cls()
class R2(R): pass
for i in range(5): R.make(); R2.make()
print(R.registry, R2.registry, R._next, R2._next)
setattr(R, '_next', 100); R2.make(); print(R._next, R2._next, vars(R2)['_next'])
for k in list(vars(R2)):
    if k[:2] != '__': delattr(R2, k)
print(R2._next, R2().registry)
