def gen(n='g'):
    try:
        print('start',n)
        yield 1; yield 2
    finally: print('cleanup',n)
for x in gen(): print(x); break
print('after break')
def f():
    for x in gen('ret'): return x
print(f())
try:
    for x in gen('exc'): raise ValueError('q')
except ValueError as e: print('caught', e, e.__context__)
g=gen('kept')
for x in g: break
print('kept not closed', next(g)); g.close()
class C:
    def items(self):
        with open('/dev/null') as fh:
            try: yield from (1,2,3)
            finally: print('items done')
    @classmethod
    def cm(cls):
        try: yield 1
        finally: print('cm done')
c=C()
for i in c.items():
    if i==2: break
print('x')
for i in C.cm(): break
print('y')
for i in gen('full'): pass
print('z')
def outer():
    for x in gen('inner'):
        yield x
        break
    print('outer end'); yield 9
print(list(outer()))
for a in gen('o1'):
    for b in gen('o2'):
        break
    break
for a in gen('cont'):
    continue
else: print('else')
import functools
@functools.lru_cache
def cached():
    yield 1; yield 2
for x in cached(): print(x); break
for x in cached(): print(x)
