"""memoryview: elements, slices, casts, comparison, release."""


def attempt(function, *args, **kwargs):
    try:
        return repr(function(*args, **kwargs))
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


m = memoryview(b'abcdef')
print(len(m), m[0], m[-1], m[1:3].tobytes(), m[::2].tolist(), m[::-1].tobytes(), list(m), bytes(m), m.hex(), m.hex('-'), m.readonly, m.format, m.itemsize, m.ndim, m.shape, m.strides, m.nbytes, m.suboffsets, m.c_contiguous, m.contiguous, m.f_contiguous, m.obj)
print(m == b'abcdef', m == bytearray(b'abcdef'), m == memoryview(b'abcdef'), m != b'x', m == 'abcdef', m[1:] == b'bcdef', b'abcdef' == m, hash(m) == hash(b'abcdef'), attempt(lambda: m < m), 97 in m, b'a' in m, m.tolist() == list(b'abcdef'))
print(attempt(m.__setitem__, 0, 1), attempt(m.__delitem__, 0), attempt(lambda: m[10]), attempt(lambda: m['a']), attempt(lambda: m[0, 0]), attempt(lambda: m[1.5]), attempt(memoryview, 'a'), attempt(memoryview, 5), attempt(memoryview), attempt(memoryview, object=b'q')[:8])
a = bytearray(b'0123456789')
w = memoryview(a)
w[0] = 65
w[1:4] = b'xyz'
w[-1:] = w[:1]
w[4:8:2] = b'!?'
print(a, w.readonly, attempt(hash, w), attempt(w.__setitem__, 0, 256), attempt(w.__setitem__, 0, 'a'), attempt(w.__setitem__, 0, b'a'), attempt(w.__setitem__, slice(0, 2), b'abc'), attempt(w.__setitem__, slice(0, 2), 5), attempt(w.__setitem__, slice(0, 1), [1]), attempt(w.__setitem__, 100, 1))
with w[:1]:
    print(attempt(a.append, 1), attempt(a.extend, b'xx'), attempt(a.clear), attempt(a.pop), attempt(a.__setitem__, slice(0, 2), b'ab'), attempt(a.__delitem__, 0), a)
r = w.toreadonly()
print(r.readonly, attempt(r.__setitem__, 0, 1), r == w)
r.release()
w2 = w[2:]
w2.release()
w.release()
a.append(33)
print(a, attempt(len, w), attempt(lambda: w[0]), attempt(lambda: w.format), attempt(w.tobytes), attempt(w.release), attempt(w.__enter__), repr(w)[:20], w == w, w == b'')
with memoryview(a) as v:
    print(v[0], attempt(a.append, 1))
a.append(46)
print(a)
c = memoryview(bytearray(range(16)))
for f in 'bBcHhIiLlQqfd?':
    x = attempt(lambda: c.cast(f).tolist())
    print(f, x if f not in 'fd' else x[:30], attempt(lambda: c.cast(f).shape), attempt(lambda: c.cast(f).itemsize), attempt(lambda: c.cast('@' + f).format))
i = c.cast('I')
i[0] = 2**32 - 1
i[-1] = 7
print(c.tolist(), attempt(i.__setitem__, 0, 2**32), attempt(i.__setitem__, 0, -1), attempt(i.__setitem__, 0, 1.5), i[1:3].tolist(), i[::-1].tolist(), i[::2].tobytes(), attempt(i[::2].cast, 'B'))
d = memoryview(bytearray(16)).cast('d')
d[0] = 1.5
d[1] = 2
print(d.tolist(), attempt(d.__setitem__, 0, 'a'), d == memoryview(bytes(d)).cast('d'), attempt(d.cast, 'I'), attempt(c.cast, 'x'), attempt(c.cast, 'II'), attempt(c[:3].cast, 'H'), attempt(hash, memoryview(bytes(8)).cast('d')))
n = c.cast('B', [4, 4])
print(n.tolist(), n.shape, n.strides, n.ndim, len(n), n[1, 2], n[-1, -1], attempt(lambda: n[0]), attempt(lambda: n[5, 0]), attempt(lambda: n[0, 0, 0]), n.tobytes() == c.tobytes(), attempt(c.cast, 'B', [3, 3]), attempt(c.cast, 'B', 5), attempt(c.cast, 'B', [0]), attempt(n.cast, 'B', [2, 8]), n.nbytes, n.c_contiguous, n.f_contiguous)
n[1, 1] = 99
print(c[5], n.cast('B').tolist(), memoryview(b'').tolist(), memoryview(b'').contiguous, memoryview(b'ab').cast('c').tolist(), memoryview(b'ab').cast('c')[0], int(memoryview(b'12')), memoryview(memoryview(b'nested'))[2:4].tobytes(), sum(memoryview(b'\x01\x02')), min(memoryview(b'\x05\x03')), b''.join([memoryview(b'x'), b'y']))
print(bytes(memoryview(b'abc')[::-1]), bytearray(memoryview(b'abc')[::2]), b'abc'.find(memoryview(b'c')), memoryview(b'abc').tobytes('C'), attempt(memoryview(b'a').tobytes, 'X'), memoryview(b'xyz')[1:].obj, attempt(lambda: memoryview(b'a')[...]), list(reversed(memoryview(b'abc'))))
