# What the end of a program does to what its names hold: nearest first, generators run their finally blocks.
import atexit, sys
def g(n):
    try:
        yield 1
        yield 2
    finally:
        print('fin', n)
a = g('a'); next(a)
b = g('b'); next(b)
not_started = g('never')
ended = g('ended'); list(ended)
class K:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n, sys is not None)
k = K('k')
hold = [K('in list'), g('listgen')]; next(hold[1])
class H: pass
h = H(); h.gen = g('attr'); next(h.gen)
atexit.register(lambda: print('atexit1'))
atexit.register(lambda: print('atexit2'))
_priv = K('_priv')
sys.stdout.write('no newline')
