# yield in odd places
def h():
    try: raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
    except* ValueError as e:
        import sys
        print(repr(sys.exc_info()[1]))
        yield 1
        print(repr(sys.exc_info()[1]))
    except* TypeError: yield 2
print(list(h()))
import sys
print(compile('assert 0','f','exec',optimize=1) and 'ok'); exec(compile('assert 0\nprint(__debug__)','f','exec',optimize=1)); print(repr(eval(compile('(lambda: 0)()','f','eval',optimize=2))))
ns={}; exec(compile('def f():\n "doc"\n assert 0\n return 1','f','exec',optimize=2),ns); print(ns['f'].__doc__, ns['f']())
exec(compile('def f():\n "doc"\n','f','exec',optimize=0),ns); print(ns['f'].__doc__)
try: compile('1','f','exec',optimize=9)
except ValueError as e: print(e)
def k():
    x = (yield 5)
    return x
print(next(k()))
def m(): print((yield) + (yield)); return (yield)
a=m(); next(a); a.send(1); a.send(2)
try: a.send(3)
except StopIteration as e: print(e.value)
def n():
    d={(yield 1):(yield 2)}; print(d)
    f'{(yield 3)}'; l=[*(yield 4)]; print(l); print(*(yield 5), **(yield 6))
    with (yield 7) as q: print(q)
    for i in (yield 8): print(i)
    while (yield 9): break
    assert (yield 10); del d[(yield 11)]; raise (yield 12)
b=n(); next(b); import contextlib
for v in ('k','v','s',[1],[2],{'sep':''},contextlib.nullcontext('nc'),[7],True,True,'k'): b.send(v)
try: b.send(KeyError('end'))
except KeyError as e: print(repr(e))
