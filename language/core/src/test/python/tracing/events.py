# What the function of sys.settrace hears of, line by line (relative to the function).
import sys
ev=[]
def tracer(frame, event, arg):
    if frame.f_code.co_filename != tracer.__code__.co_filename: return None
    if event=='exception': arg=(arg[0].__name__, str(arg[1]), arg[2].tb_lineno, arg[2].tb_frame is frame)
    elif event=='return' and not isinstance(arg,(int,str,type(None),tuple)): arg=type(arg).__name__
    ev.append((frame.f_lineno-frame.f_code.co_firstlineno, event, frame.f_code.co_name, arg))
    return tracer
def run(f,*a):
    ev.clear()
    sys.settrace(tracer)
    try:
        try: r=f(*a)
        except Exception as e: r=repr(e)
    finally: sys.settrace(None)
    print('==', f.__name__, r)
    for e in ev:
        if e[2]=='run': continue
        print(e)
def simple(a):
    "doc"
    x = a
    if x:
        y = 1
    else:
        y = 2
    return x + y
def loop(n):
    t = 0
    for i in range(n):
        t += i
        if i == 1:
            continue
        t += 1
    else:
        t += 5
    while t > 10:
        t -= 5
        if t == 12: break
    for j in (1,2): t += j
    return t
def exc():
    try:
        raise ValueError(1)
    except KeyError:
        pass
    except ValueError as e:
        x = e
    else:
        pass
    finally:
        y = 2
    try:
        1/0
    except: z = 1
    return y
def inner():
    raise KeyError('k')
def exc2():
    try:
        inner()
    finally:
        a = 1
def exc3():
    try:
        inner()
    except KeyError:
        raise
def gen():
    yield 1
    x = yield 2
    for i in range(2):
        yield i
    return 7
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return True
def withs():
    with CM() as c:
        x = 1
    with CM(), CM() as d:
        raise ValueError
    for i in range(2):
        with CM():
            continue
    return x
def nested():
    def f(x):
        return x
    l = lambda x: x
    class K:
        a = 1
        def m(self): pass
    return f(1) + l(2)
def comp():
    a = [x for x in range(3)]
    b = list(x for x in range(2))
    return len(a)
def match_(x):
    match x:
        case 1:
            return 'one'
        case [a, b]:
            return a
        case _:
            return 'other'
def early(n):
    for i in range(n):
        if i == 1:
            return i
def glob():
    global zz
    zz = 1
    pass
    return
def elifs(x):
    if x == 1:
        a = 1
    elif x == 2:
        a = 2
    elif x == 3:
        a = 3
    return a
def tryfin():
    for i in range(2):
        try:
            if i: break
        finally:
            x = i
    try:
        return 1
    finally:
        x = 2
def whiletrue():
    n = 0
    while True:
        n += 1
        if n > 2:
            break
def onlydoc():
    "doc"
def closegen():
    g = gen()
    next(g)
    g.close()
    g = gen()
    next(g)
    try: g.throw(ValueError(1))
    except ValueError: pass
run(simple,1); run(simple,0); run(loop,4); run(exc); run(exc2); run(exc3); run(withs); run(nested); run(comp)
run(match_,1); run(match_,[1,2]); run(match_, 3); run(early,3); run(glob); run(elifs,3); run(tryfin); run(whiletrue); run(onlydoc); run(closegen)
