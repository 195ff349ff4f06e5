# yield, await and := in every place that holds an expression: order of evaluation, and what comes out.
def run(g, sends=()):
    out=[]
    try:
        v=next(g); out.append(v)
        while True:
            v=g.send(ValueError if v=='t' else v); out.append(v)
    except StopIteration as e:
        out.append(('ret',e.value))
    except BaseException as e:
        out.append(('exc',repr(e)))
    return out
def t(name, src):
    ns={}
    try:
        exec(src, ns)
        print(name, run(ns['g']()))
    except BaseException as e:
        print(name, 'OUT', type(e).__name__, str(e)[:100])
t('except','''
def g():
    try:
        raise ValueError(3)
    except (yield 't') as e:
        print('got', e)
    return 5
''')
t('except2','''
def g():
    try:
        raise ValueError(3)
    except KeyError:
        print('no')
    except (yield 't') as e:
        yield 'in'
        print('got', e)
    else: print('else')
    finally:
        yield 'fin'
    return 5
''')
t('except3','''
def g():
    try:
        raise KeyError(3)
    except (yield 't') as e:
        yield 'in'
        print('got', e)
    except (yield 'u', yield 't')[1:]:
        print('n')
    except KeyError as k:
        print(k)
    return 5
''')
t('star','''
def g():
    try:
        raise ExceptionGroup('a',[ValueError(3), KeyError(1)])
    except* (yield 't') as e:
        yield 'in'
        print('got', repr(e))
    except* KeyError as k:
        yield 1
        print(repr(k))
    return 5
''')
t('with','''
import contextlib
def g():
    with contextlib.nullcontext((yield 1)) as a, contextlib.nullcontext([(yield 2)]) as b[(yield 3)]:
        yield 3
''')
t('with2','''
import contextlib
def g():
    b={}
    with contextlib.nullcontext((yield 1)) as a, contextlib.nullcontext([(yield 2)]) as b[(yield 3)]:
        yield 3
    return a,b
''')
t('deco','''
def g():
    @(yield 1)
    def f(a=(yield 2), *, k=(yield 3)): pass
    return f
''')
t('deco2','''
def g():
    def d(x):
        def e(f): return (x,f.__defaults__,f.__kwdefaults__, f.__annotations__)
        return e
    @d((yield 1))
    def f(a=(yield 2), *, k=(yield 3)): pass
    return f
''')
t('cls','''
def g():
    @(lambda c: ((yield 1), c))
    class f(((yield 2),object)[1], metaclass=((yield 3), type)[1]): pass
    return type(f).__name__
''')
t('guard','''
def g():
    match (yield 1):
        case 0: pass
        case x if (yield x) == 2: pass
        case [a, b] if (yield b): pass
        case x if (yield 4): return x
''')
t('fstr','''
def g():
    return f"{(yield 5):{(yield 7)}.{(yield 2)}f} {(yield 'a')!r:>{(yield 10)}} {(yield 1)=}"
''')
t('comp','''
def g():
    return [x for x in (yield [1,2])], {x:1 for x in (yield (3,4))}, {x for x in (yield 'a')}, list(x for x in (yield (9,)))
''')
t('lambda','''
def g():
    f = lambda a=(yield 2): (yield a)
    r = yield from f()
    return r
''')
t('slice','''
def g():
    a=list(range(10))
    a[(yield 1):(yield 3)] = (yield [7])
    del a[(yield 0):(yield 2)]
    a[(yield 0)] += (yield 9)
    return a[(yield 1):(yield 4):(yield 2)]
''')
t('misc','''
def g():
    x = (yield 1) if (yield 2) else (yield 3)
    y = (yield 0) or (yield 5) and (yield 6)
    z = (yield 1) < (yield 2) < (yield 3)
    w = {(yield 1):(yield 2), **(yield {3:4})}
    v = [*(yield [1]), (yield 2)]
    def f(*a, **k): return a,k
    u = f((yield 1), *(yield [2]), k=(yield 3), **(yield {'z':1}))
    assert (yield 0) == 0, (yield 1)
    a, *b = (yield (1,2,3))
    (yield 1).real
    for q, in (yield [(1,)]): pass
    while (yield 0): pass
    del w[(yield 1)]
    return x,y,z,w,v,u,a,b,q
''')
t('assert','''
def g():
    assert (yield 0), (yield 1)
''')
t('raise','''
def g():
    raise (yield ValueError) from (yield None)
''')
t('raise2','''
def g():
    raise ValueError((yield 1)) from (yield None)
''')
t('walrus','''
def g():
    if (y := (yield 1)) and [y := x for x in (yield [4,5])]: return y, (z := (yield 3)), z
''')
t('ann','''
class K: pass
def g():
    x: (yield 1) = (yield 2)
    K.x: int = (yield 4)
    return x
''')
t('import','''
def g():
    from math import sin; import os.path as p
    return (yield sin.__name__), (yield 'x')
''')
t('loops','''
def g():
    for i in range(3):
        try:
            if i==1: continue
            yield i
        finally:
            yield 'f'
    else:
        yield 'else'
    while True:
        try:
            break
        finally: yield 'w'
    try:
        return (yield 'r')
    finally:
        yield 'last'
''')
t('global','''
def g():
    global zz
    zz = (yield 1)
    zz += (yield 2)
    return zz
''')
t('matchsub','''
def g():
    match (yield [1,{'a':2}]):
        case [1, {'a': x}] if (yield x): 
            y = yield 8
            return x,y
''')
t('matmul','''
class M:
    def __matmul__(s,o): return o
    __imatmul__=__matmul__
    def __call__(s,*a): return a
def g():
    m=M()
    a = m @ (yield 3)
    m2=m
    m2 @= (yield 4)
    return a, m2, m((yield 1))(yield 2) if 0 else 1
''')
import asyncio
def ta(name, src):
    ns={}
    try:
        exec(src, ns)
        print(name, asyncio.run(ns['g']()))
    except BaseException as e:
        print(name, 'OUT', type(e).__name__, str(e)[:100])
pre='''
import asyncio
async def s(x):
    await asyncio.sleep(0)
    return x
class CM:
    def __init__(self, v): self.v=v
    async def __aenter__(self): return await s(self.v)
    async def __aexit__(self,*a):
        await s(1); return a[0] is KeyError
async def ag(n):
    for i in range(n): yield await s(i)
async def g():
'''
ta('aexc',pre+'''
    try: 1/0
    except await s(ZeroDivisionError) as e:
        return await s(repr(e))
''')
ta('aexcstar',pre+'''
    try: raise ExceptionGroup('x',[OSError(1)])
    except* await s(OSError) as e:
        r= await s(repr(e))
    return r
''')
ta('awith',pre+'''
    async with CM(await s(1)) as a, CM(await s(2)) as b:
        raise KeyError
    return a,b
''')
ta('acomp',pre+'''
    return [await s(x) async for x in ag(await s(4)) if await s(x%2)], {x: await s(x) for x in await s([1])}, {await s(x) for x in [1,2]}, [y async for y in (await s(x) for x in [1,2])], [[await s(y) for y in range(x)] for x in range(await s(3))]
''')
ta('adef',pre+'''
    @(await s(lambda f: f))
    def f(a=await s(3), *, b: await s(int) = await s(5)) -> await s(str): return a,b
    class C(await s(object), metaclass=await s(type)): x = 1
    return f(), f.__annotations__, C.__bases__
''')
ta('afstr',pre+'''
    return f"{await s(5.5):{await s('8.3f')}}" f'{[x async for x in ag(2)]}'
''')
ta('amatch',pre+'''
    match await s([1,2]):
        case [a, b] if await s(0): return 0
        case [a, b] if await s(1): return b
''')
ta('afor',pre+'''
    out=[]
    async for out[len(out):] in (([x],) [0] async for x in ag(3)):
        if await s(0): break
    else: out.append(await s('e'))
    return out, await s(1) if await s(0) else (await s(2), not await s(1), -(await s(3)))
''')
