# What the default excepthook prints: source lines, carets, chains, groups, notes, hints.
import io
import sys


def show(number):
    old, sys.stderr = sys.stderr, io.StringIO()
    try:
        try:
            globals()[f"a{number}"]()
        except BaseException as error:
            sys.__excepthook__(type(error), error, error.__traceback__.tb_next)
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = old
    print(f"# {number}")
    print(text.replace(__file__, "traceback_text.py"), end="")


# fmt: off
def a1(): return 1/0
def a2(): return (1 +
    2)/0
def a3():
    x={}
    x['k']['m']
def a4():
    x=None
    x.foo.bar
def a5(): return undefined_name
def a6():
    d={'a':{'b':None}}
    return d['a']['b']['c'] + 1
def a7():
    return [1,2,3][
        10]
def a8(): raise ValueError('x')
def a9(): raise ValueError('multi\nline')
def a10():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError('k') from e
def a11():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError('k')
def a12():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError('k') from None
def rec(n): return rec(n-1) if n else 1/0
def a13(): rec(10)
def a14(): raise ExceptionGroup('eg',[ValueError(1),ExceptionGroup('in',[TypeError('t'),KeyError('z')])])
def a15():
    e=ValueError('n'); e.add_note('note 1'); e.add_note('note\ntwo'); raise e
def a16(): compile('x = = 1','f.py','exec')
def a17(): compile('def f(:\n pass','f.py','exec')
def a18(): assert 1 == 2, 'msg'
def a19(): int('x')
def a20(): return f'{1/0}'
def a21(): return "é"+'ü'+1
def a22():
    é=None
    return é.x+ 1
def a23(): print(1, 2, foo(3))
def foo(x): return x.bar(1)(2)
def a24(): list(map(lambda x: 1/x, [0]))
class K:
    def m(self): return blech
    blech=1
    def __str__(self): raise ValueError
def a25(): K().m()
def a26(): K().mm
def a27(): sys.exitt
def a28(): import sysx_missing
def a29(): from sys import exitt
def a30(): return listt
def a31():
    foo_bar=1
    return fooo_bar
def a32(): json.dumps
def a33(): raise K2(K())
class K2(Exception): pass
def a34(): f(**1)
def f(a): pass
def a35(): f(1,2)
def a36(): f()
def a37(): x = y = z = 1 // 0 ; return x
def a38(): return (  (1) )  %  ( (0) )
def a39(): return 1 +     [ ]
def a40(): a,b=1
def a41(): a,b=1,2,3
def a42():
    for i in 3: pass
def a43():
    with 3 as x: pass
def a44(): del qq
def a45(): return -'a'
def a46(): return 1<'a'<3
def a47(): return not undefined_x or 3
def a48(): x=1; x.y=3
def a49(): x=1; x[0]=3
def a50(): x=[]; x[0]+=3
def a51(): return sum(i for i in [1,None])
def a52(): return [i.x for i in [1]]
def a53(): return {**1}
def a54(): return [*1]
def a55(): "abc" "def".foo(
    1)
def a56(): return (lambda: 1/0)()
def a57(): yield_x(1)
def yield_x(n): 
    def g(): yield 1/0
    return next(g())
def a58():
    @undefined_deco
    def f(): pass
def a59():
    class X(undefined_base): pass
def a60():
    def q(a=1/0): pass
def a61():
    global undefined_g
    return undefined_g.x
def a62():
    if x_local: x_local=1
def a63(): 
    raise ExceptionGroup("many",[ValueError(i) for i in range(18)])
def a64():
    raise ExceptionGroup("x",[ValueError(1)])
def a65():
    e=ExceptionGroup('x',[ValueError('multi\nline')]); e.add_note('hi\nthere'); raise e
def a66():
    try:
        try: 1/0
        finally: undefined_fin
    except NameError: raise RuntimeError('last')

# fmt: on
for i in range(1, 67):
    show(i)
