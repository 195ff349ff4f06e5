import asyncio, sys, types
async def agen():
    try:
        x = yield 1
        print('got', x)
        try:
            y = yield 2
        except ValueError as e:
            print('caught', e)
            yield 'handled'
        yield 3
    finally:
        print('final')
def drive(aw):
    try:
        while True: print('y', aw.send(None))
    except StopIteration as e: return ('ret', e.value)
    except BaseException as e: return (type(e).__name__, str(e))
g=agen(); print(type(g), type(g.__anext__()), type(g.asend(1)), type(g.athrow(ValueError)), type(g.aclose()))
g=agen()
print(g.__name__, g.__qualname__, g.ag_running, g.ag_await, g.ag_frame is None, g.ag_code.co_name, g.__aiter__() is g)
print(drive(g.__anext__())); print(drive(g.asend('v'))); print(drive(g.athrow(ValueError('boo')))); print(drive(g.__anext__())); print(drive(g.__anext__())); print(drive(g.__anext__())); print(drive(g.asend(1))); print(drive(g.aclose()))
g=agen(); print(drive(g.asend(5)))
g=agen(); print(drive(g.asend(None))); print(drive(g.aclose())); print(drive(g.__anext__()))
g=agen(); print(drive(g.aclose())); print(drive(g.__anext__()))
g=agen(); print(drive(g.athrow(KeyError('k')))); print(drive(g.__anext__()))
async def ign():
    try: yield 1
    except GeneratorExit: yield 2
g=ign(); drive(g.__anext__()); print(drive(g.aclose()))
async def stopit():
    yield 1
    raise StopAsyncIteration
g=stopit(); drive(g.__anext__()); print(drive(g.__anext__()))
async def stopit2():
    yield 1
    raise StopIteration
g=stopit2(); drive(g.__anext__()); print(drive(g.__anext__()))
g=agen(); a=g.__anext__()
print(drive(a)); print(drive(a))
try: a.send(None)
except RuntimeError as e: print(e)
a=g.asend(1); a.close()
try: a.send(None)
except RuntimeError as e: print(e)
try: a.throw(ValueError)
except RuntimeError as e: print(e)
async def aw():
    await asyncio.sleep(0)
    yield 'a'
    await asyncio.sleep(0)
    yield 'b'
async def main():
    g=aw()
    print(await g.asend(None), await anext(g), await anext(g,'dflt'))
    async for x in aw(): print('for', x)
    print([x async for x in aw()], {x: 1 async for x in aw() if x > 'a'})
    g=aw(); t=asyncio.ensure_future(g.__anext__()); await asyncio.sleep(0)
    try: await g.__anext__()
    except RuntimeError as e: print(e)
    await t
    g=agen(); await g.__anext__(); await g.aclose()
    try: await g.__anext__()
    except StopAsyncIteration as e: print('SAI', e.args)
    try: await anext(g)
    except StopAsyncIteration as e: print('SAI2', e.args)
    print(await anext(g, 'def'))
    import contextlib
    @contextlib.asynccontextmanager
    async def cm(v):
        print('enter'); 
        try: yield v
        except ValueError as e: print('cm caught', e)
        finally: print('exit')
    async with cm(4) as v: print(v); raise ValueError('in')
    async with contextlib.aclosing(agen()) as a:
        async for x in a: print(x); break
    async with contextlib.AsyncExitStack() as st:
        print(await st.enter_async_context(cm(8)))
    async def prod(q):
        for i in range(3): await q.put(i); await asyncio.sleep(0)
        await q.put(None)
    async def cons(q):
        r=[]
        while (x:=await q.get()) is not None: r.append(x)
        return r
    q=asyncio.Queue()
    print(await asyncio.gather(prod(q), cons(q)))
    try: await asyncio.wait_for(asyncio.sleep(5), 0.01)
    except TimeoutError as e: print('timeout', repr(e))
    async with asyncio.TaskGroup() as tg:
        t1=tg.create_task(asyncio.sleep(0,'r1')); t2=tg.create_task(asyncio.sleep(0,'r2'))
    print(t1.result(), t2.result())
    try:
        async with asyncio.TaskGroup() as tg:
            async def bad(): raise ValueError('tg')
            tg.create_task(bad()); tg.create_task(asyncio.sleep(3))
    except* ValueError as eg: print(eg, eg.exceptions)
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(3)
    except TimeoutError: print('to')
    t=asyncio.create_task(asyncio.sleep(10)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled', t.cancelled())
    lock=asyncio.Lock()
    async with lock: print(lock.locked())
    ev=asyncio.Event(); asyncio.get_running_loop().call_soon(ev.set); print(await ev.wait())
    sem=asyncio.Semaphore(2)
    async def w(i):
        async with sem: await asyncio.sleep(0); return i
    print(await asyncio.gather(*(w(i) for i in range(5))))
    print(await asyncio.to_thread(lambda: 42))
    r = await asyncio.gather(bad2(), asyncio.sleep(0,1), return_exceptions=True); print(r)
    for f in asyncio.as_completed([asyncio.sleep(0.02,'b'), asyncio.sleep(0.001,'a')]): print(await f)
    done,pend=await asyncio.wait([asyncio.create_task(asyncio.sleep(0,i)) for i in range(3)]); print(sorted(t.result() for t in done), pend)
async def bad2(): raise KeyError('bad2')
asyncio.run(main())
async def c(): return 1
co=c(); print(co.cr_running, co.cr_await, co.cr_code.co_name, co.cr_frame is not None, co.cr_origin)
print(drive(co)); print(drive(co))
try: drive2=asyncio.run(5)
except ValueError as e: print(e)
print(asyncio.iscoroutinefunction(c), asyncio.iscoroutine(co))
@types.coroutine
def gc(): r=yield 'x'; return r
async def usesgc(): return await gc()
u=usesgc(); print(u.send(None)); 
try: u.send('R')
except StopIteration as e: print(e.value)
import inspect; print(inspect.isasyncgen(agen()), inspect.isasyncgenfunction(agen), inspect.iscoroutinefunction(c), inspect.isawaitable(agen().__anext__()))
h=sys.get_asyncgen_hooks(); print(h)
try: sys.set_asyncgen_hooks(5)
except TypeError as e: print(e)
sys.set_asyncgen_hooks(firstiter=lambda g: print('first', g.__name__), finalizer=lambda g: print('fin', g.__name__))
g=agen(); drive(g.__anext__()); drive(g.aclose()); sys.set_asyncgen_hooks(None,None)
try: agen().asend(1,2)
except TypeError as e: print(e)
print = lambda *arguments: None
