# class mutation after caching, misc semantics in loops (exercise caches)
class A:
    def m(self): return 'A.m'
    @property
    def p(self): return 'A.p'
    c='A.c'
class B(A): pass
def call(o): return o.m(), o.p, o.c
b=B()
for i in range(5): call(b)
print(call(b)); A.m=lambda s:'new'; print(call(b)); B.m=lambda s:'B.m'; print(call(b)); del B.m; print(call(b)); b.m=lambda:'inst'; print(call(b)); del b.m; A.p='plain'; print(call(b)); b.p='ip'; print(call(b)); A.p=property(lambda s:'prop'); print(call(b)); b.__dict__['c']='ic'; print(call(b)); A.c=property(lambda s:'cp'); print(call(b))
class C:
    def m(self): return 'C.m'
    p=1; c=2
b.__class__=C; print(call(b)); B.__bases__=(C,); b2=B(); print(call(b2), B.__mro__)
A.__getattr__=lambda s,n:'ga '+n; print(A().zzz); del A.__getattr__
try: A().zzz
except AttributeError as e: print(e)
A.__add__=lambda s,o:'add'; print(A()+1); A.__add__=lambda s,o:NotImplemented
try: A()+1
except TypeError as e: print(e)
A.__len__=lambda s:0; print(bool(A()), len(A())); A.__bool__=lambda s:True; print(bool(A())); A.__call__=lambda s,*a:a; print(A()(1,2)); A.__iter__=lambda s:iter([1]); print(list(A())); A.__contains__=lambda s,x:True; print(5 in A()); A.__eq__=lambda s,o:'eq'; print(A()==1)
try: print(hash(A()) != 0)
except TypeError as e: print(e)
def f(x): return x
g=f
def loop():
    r=[]
    for i in range(4):
        r.append(f(i))
        if i==1: globals()['f']=lambda x:-x
    return r
print(loop()); f=g
def lb():
    r=[]
    for i in range(4):
        r.append(len('abc'))
        if i==1: globals()['len']=lambda x:99
    del globals()['len']
    r.append(len('abc')); return r
print(lb())
import builtins
o=builtins.abs; builtins.abs=lambda x:'patched'; print(abs(-1)); builtins.abs=o; print(abs(-1))
class S(str):
    def upper(self): return 'custom'
    def __eq__(s,o): return True
    __hash__=str.__hash__
print(S('a').upper(), S('a')=='b', {S('a'):1}, S('a')+'b', type(S('a')+'b'), S('abc')[0:2], type(S('abc')[:]), '%s'%S('q'), f'{S("z")}', ''.join([S('a')]), type(''.join([S('a')])), str(S('a')).__class__)
class I(int):
    def __add__(s,o): return 'iadd'
    def __repr__(s): return 'I!'
    def __index__(s): return 0
print(I(5)+1, 1+I(5), sum([I(1),I(2)]), [10,20][I(1)], I(5), str(I(5)), '%d'%I(5), I(3)*2, type(I(3)*2), range(I(3)), hash(I(3)), I(3)==3, {3:1}[I(3)], divmod(I(7),2), round(I(5)), int(I(5)), bool(I(0)), -I(5), abs(I(-2)))
class L(list):
    def __getitem__(s,i): return 'gi'
    def __len__(s): return 7
    def __iter__(s): return iter('xyz')
    def append(s,x): super().append(x*2)
l=L([1,2]); l.append(3); print(l[0], len(l), list(l), l, l+[1], sorted(l), tuple(l), *l, [*l], bool(l), max(l), 2 in l, l==[1,2,6], l.copy(), type(l.copy()), type(l*2), type(l[:]) )
class D(dict):
    def __missing__(s,k): return 'miss '+k
    def __getitem__(s,k): return super().__getitem__(k)
    def keys(s): return ['k']
d=D(a=1); print(d['a'], d['zz'], d.get('zz'), dict(d), {**d}, '%(q)s'%d, '{q}'.format_map(d), 'zz' in d, list(d), d|{'b':2}, type(d|{}), d.copy().__class__)
class T(tuple):
    def __new__(c,*a): return super().__new__(c,a)
    def __eq__(s,o): return 'teq'
print(T(1,2), T(1,2)==3, T(1)+(2,), T(1,2)[0], len(T(1,2)))
class E(Exception):
    def __init__(s,a,*,k=1): s.a=a; s.k=k
    def __str__(s): return f'E({s.a},{s.k})'
    def __reduce__(s): return (E,(s.a,))
try: raise E(5,k=2)
except E as e: print(e, repr(e), e.args)
class F(float):
    def __eq__(s,o): return 'feq'
    __hash__=None
print(F(1.5)+1, F(1.5)==1, F(2)**2, type(F(2)+F(3)), float(F(2)), F('nan')!=0, round(F(2.5)), F(3).is_integer(), str(F(1)), repr(F(1)), '%f'%F(1))
class BA(bytes): pass
print(BA(b'x')+b'y', type(BA(b'a')+b''), BA(b'abc')[0], BA(b'a')==b'a', bytes(BA(b'z')))
class Desc:
    def __set_name__(s,o,n): print('sn',o.__name__,n); s.n=n
    def __get__(s,i,o=None): return s if i is None else i.__dict__.get(s.n,'unset')
    def __set__(s,i,v): i.__dict__[s.n]=v*2
class UD: x=Desc(); y=Desc()
u=UD(); print(u.x); u.x=4; print(u.x, u.y, UD.x.n, vars(u))
UD.z=Desc(); 
try: u.z
except AttributeError as e: print(e)
class Meta(type):
    def __new__(m,n,b,ns,**k): print('meta new',n,k); return super().__new__(m,n,b,dict(ns,added=1))
    def __init__(c,n,b,ns,**k): super().__init__(n,b,ns); print('meta init')
    def __call__(c,*a,**k): print('meta call',a,k); return super().__call__(*a,**k)
    def __getattr__(c,n): return 'metattr '+n
    def __len__(c): return 3
    def __iter__(c): return iter([1,2])
    def __contains__(c,x): return x==5
    def __lt__(c,o): return 'lt'
    @property
    def mp(c): return 'mp'
class MC(metaclass=Meta,opt=1):
    def __init__(s,a): s.a=a
print(MC(3).a, MC.added, MC.foo, len(MC), list(MC), 5 in MC, MC<1, MC.mp, hasattr(MC(1),'mp'), type(MC), isinstance(MC,Meta))
class Base:
    subs=[]
    def __init_subclass__(cls,/,tag=None,**kw): super().__init_subclass__(**kw); cls.tag=tag; Base.subs.append(cls.__name__)
class S1(Base,tag='t1'): pass
class S2(S1): pass
print(Base.subs,S1.tag,S2.tag)
class Slots:
    __slots__=('a','__dict__'); 
class Slots2(Slots): __slots__=('b',)
s=Slots2(); s.a=1; s.b=2; s.c=3; print(s.a,s.b,s.c,s.__dict__,Slots2.__slots__, hasattr(s,'__weakref__'))
class Cmp:
    def __init__(s,v): s.v=v
    def __lt__(s,o): print('lt',s.v,o.v if isinstance(o,Cmp) else o); return s.v<o.v
print([c.v for c in sorted([Cmp(3),Cmp(1),Cmp(2)])], Cmp(1)>Cmp(2))
class RA:
    def __radd__(s,o): return ('radd',o)
    def __rsub__(s,o): return 'rsub'
    def __iadd__(s,o): return ('iadd',o)
    def __matmul__(s,o): return 'mm'
    def __rpow__(s,o): return 'rpow'
    def __divmod__(s,o): return 'dm'
    def __round__(s,n=None): return ('round',n)
    def __trunc__(s): return 5
    def __floor__(s): return 'fl'
    def __lshift__(s,o): return 'ls'
    def __invert__(s): return 'inv'
    def __getitem__(s,k): return k
    def __delitem__(s,k): print('del',k)
    def __setitem__(s,k,v): print('set',k,v)
r=RA(); print(1+r, 'a'-r, r@1, 2**r, divmod(r,1), round(r), round(r,2), r<<1, ~r, r[1:2,...], r[:], sum([r])); import math; print(math.floor(r), math.trunc(r)); r[1]=2; del r[3:4]; r+=5; print(r)
