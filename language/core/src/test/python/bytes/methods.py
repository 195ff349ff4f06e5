"""Methods of bytes and bytearray, with errors."""


def attempt(function, *args, **kwargs):
    try:
        return repr(function(*args, **kwargs))
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


TEXTS = [b'', b'a', b'abc', b'hello world', b'  pad \t\n', b'aXbXc', b'AbC dEf', b'123', b'-12', b'+0', b'caf\xe9', b'\x00\xff\x80', b'a\tb\tc', b'l1\nl2\r\nl3\rl4\x0bl5', b'aaaa', b'abababab', b"it's", b'\'"', bytes(range(256))]
for kind in bytes, bytearray:
    for t in TEXTS:
        s = kind(t)
        print(s, len(s))
        print('  ', [attempt(getattr(s, name)) for name in ('lower', 'upper', 'title', 'capitalize', 'swapcase')], [int(getattr(s, name)()) for name in ('isalnum', 'isalpha', 'isascii', 'isdigit', 'islower', 'isspace', 'istitle', 'isupper')])
        print('  ', attempt(s.split), attempt(s.rsplit), attempt(s.splitlines), attempt(s.splitlines, True), attempt(s.strip), attempt(s.lstrip), attempt(s.rstrip), attempt(s.strip, b'aX '), attempt(s.expandtabs), attempt(s.expandtabs, 3), attempt(s.zfill, 12))
        print('  ', attempt(s.center, 15), attempt(s.center, 14, b'*'), attempt(s.ljust, 12, bytearray(b'.')), attempt(s.rjust, 12, b'-'), attempt(s.hex), attempt(s.hex, ':'), attempt(s.hex, b'-', 2), attempt(s.hex, ' ', -3), attempt(lambda: s[0]), attempt(lambda: s[-1]), attempt(lambda: s[99]))
        for part in [b'', b'a', b'ab', bytearray(b'X'), b' ', b'\xff', b'zz', 97, 255]:
            print('    ', part, [attempt(getattr(s, name), part) for name in ('find', 'rfind', 'index', 'rindex', 'count', '__contains__')],
                  [attempt(getattr(s, name), part) for name in ('startswith', 'endswith', 'partition', 'rpartition', 'split', 'rsplit', 'removeprefix', 'removesuffix')],
                  attempt(s.split, part, 1), attempt(s.rsplit, part, 1), attempt(s.replace, part, b'<>'), attempt(s.replace, part, b'', 2))
        print('  ', s[::-1], s[::2], s[1:4], s[-3:], s * 2, s + b'!', s + bytearray(b'?'), list(s)[:5], sorted(s)[:5], attempt(s.decode, 'latin-1')[:60], attempt(s.decode), attempt(s.decode, 'ascii', 'backslashreplace')[:60])

s = b'hello hello'
for start, end in [(0, None), (1, None), (-5, None), (3, 8), (8, 3), (-100, 100), (100, None), (11, None), (12, None), (None, -1)]:
    print(start, end, [attempt(getattr(s, name), part, start, end) for part in (b'l', b'', b'hello', 108) for name in ('find', 'rfind', 'count', 'index')], attempt(s.startswith, b'', start, end), attempt(s.endswith, b'lo', start, end))
print(attempt(s.find, 'l'), attempt(s.find, 300), attempt(s.find, -1), attempt(s.find, None), attempt(s.find, 1.5), attempt(s.count, [1]), attempt(s.startswith, 'h'), attempt(s.startswith, ('h',)), attempt(s.startswith, (b'x', b'he')), attempt(s.endswith, [b'o']), attempt(s.index, b'zz'), attempt(s.__contains__, 'a'),
      attempt(s.__contains__, 256))
print(attempt(s.split, b''), attempt(s.split, 'a'), attempt(s.split, None, 1), attempt(s.split, sep=b' '), attempt(s.partition, b''), attempt(s.partition, 'a'), attempt(s.strip, 'a'), attempt(s.strip, None), attempt(s.lstrip, 1), attempt(s.center, 20, b'ab'), attempt(s.center, 20, ' '), attempt(s.center, 'a'),
      attempt(s.replace, b'l'), attempt(s.replace, 'l', b'L'), attempt(s.replace, b'l', b'L', 2), attempt(b''.replace, b'', b'x'), attempt(b'ab'.replace, b'', b'-', 2), attempt(s.removeprefix, 'h'))
print(attempt(b','.join, [b'a', bytearray(b'b'), memoryview(b'c')]), attempt(b','.join, b'ab'), attempt(b','.join, [1]), attempt(b','.join, ['a']), attempt(b','.join, 5), attempt(b','.join, []), attempt(bytearray(b'-').join, [b'x', b'y']), type(b''.join([bytearray(b'q')])))
print(attempt(s.translate, None, b'l'), attempt(s.translate, bytes(range(256)), b'h'), attempt(s.translate, b'abc'), attempt(s.translate, 'x' * 256), attempt(s.translate, None, delete=b'o'), attempt(s.translate, None, 'o'), attempt(bytes.maketrans, b'ab', b'xy')[:80], attempt(bytes.maketrans, b'a', b'bc'), attempt(bytes.maketrans, 'a', b'b'),
      attempt(b'hello'.translate, bytes.maketrans(b'el', b'ip')))
print(attempt(s.hex, 1), attempt(s.hex, '::'), attempt(s.hex, '\xe9'), attempt(s.hex, ':', 0), attempt(s.hex, ':', 100), attempt(s.hex, sep=':', bytes_per_sep=-4), attempt(s.hex, None), attempt(bytes.fromhex, 'de ad BE\tef'), attempt(bytes.fromhex, 'd'), attempt(bytes.fromhex, 'zz'), attempt(bytes.fromhex, 'a b'), attempt(bytes.fromhex, b'aa'),
      attempt(bytes.fromhex, ''), attempt(bytes.fromhex, '\xe9'), attempt(bytearray.fromhex, '00ff'), attempt(bytes.fromhex, 'aab'), attempt(bytes.fromhex, '0 1'))
print(attempt(lambda: b'a' + 'a'), attempt(lambda: b'a' + 1), attempt(lambda: 'a' + b'a'), attempt(lambda: b'a' * 'a'), attempt(lambda: b'a' * 1.5), attempt(lambda: b'ab' * -1), attempt(lambda: 2 * b'ab'), attempt(lambda: b'a'['a']), attempt(lambda: b'a'[1.0]), attempt(lambda: b'abc'[True]), attempt(lambda: b'abc'[::0]), attempt(lambda: bytearray(b'a')['a']),
      attempt(lambda: bytearray(b'a')[5]), attempt(lambda: b'a' < 'a'), attempt(lambda: b'a' == 'a'), b'a' == bytearray(b'a'), bytearray(b'a') == b'a', b'a' < bytearray(b'b'), b'a' == memoryview(b'a'), b'\x80' > b'\x7f', b'' < b'\x00', attempt(hash, bytearray()), hash(b'') , hash(b'ab') == hash(bytes(bytearray(b'ab'))))
print(attempt(bytes), attempt(bytes, 5), attempt(bytes, -1), attempt(bytes, 'a'), attempt(bytes, 'a', 'utf8'), attempt(bytes, b'a', 'utf8'), attempt(bytes, [1, 2, 255]), attempt(bytes, [256]), attempt(bytes, [-1]), attempt(bytes, ['a']), attempt(bytes, [1.0]), attempt(bytes, None), attempt(bytes, 1.5), attempt(bytes, range(3)), attempt(bytes, {1: 2}), attempt(bytes, (x for x in (5, 6))),
      attempt(bytes, source=b'q'), attempt(bytes, encoding='utf8'), attempt(bytes, errors='x'), attempt(bytes, '\xe9', 'ascii', 'replace'), attempt(bytes, 'a', 1), attempt(bytes, bytearray(b'ba')), attempt(bytes, memoryview(b'mv')), attempt(bytes, 1, 2, 3, 4), attempt(bytes, '\u20ac', errors='strict'))
print(attempt(bytearray), attempt(bytearray, 3), attempt(bytearray, 'a'), attempt(bytearray, 'a', 'utf8'), attempt(bytearray, [1, 300]), attempt(bytearray, None), attempt(bytearray, b'ab'), attempt(bytearray, -1), attempt(bytearray, 'a', 'utf8', 'strict'), attempt(bytearray, source=b'z'))


class B:
    def __bytes__(self):
        return b'from __bytes__'


class Bad:
    def __bytes__(self):
        return 'x'


class Sub(bytes):
    pass


class SubArray(bytearray):
    pass


class Indexed:
    def __index__(self):
        return 2


print(attempt(bytes, B()), attempt(bytes, Bad()), attempt(bytearray, B()), attempt(bytes, Indexed()), attempt(bytes, [Indexed()]), Sub(b'x'), type(Sub(b'x') + b'y'), Sub(b'ab')[0], type(Sub(b'ab')[:]), type(Sub.fromhex('00')), type(bytes(Sub(b'q'))), Sub(b'a') == b'a', hash(Sub(b'a')) == hash(b'a'), type(Sub(b'a').upper()), {b'k': 1}[Sub(b'k')], SubArray(b'x'), type(SubArray(b'x') + b'y'), type(SubArray(b'ab').copy()))

a = bytearray(b'hello')
a.append(33)
a.extend(b' abc')
a.extend([1, 2])
a.extend(bytearray(b'Z'))
a.insert(0, 72)
a.insert(-1, 73)
a.insert(100, 74)
print(a, a.pop(), a.pop(0), a.pop(-2), a)
a.remove(108)
a.reverse()
print(a, len(a), a.copy(), a.index(101))
print(attempt(a.append, 256), attempt(a.append, 'a'), attempt(a.append, -1), attempt(a.extend, 5), attempt(a.extend, 'ab'), attempt(a.extend, [256]), attempt(a.extend, ['a']), attempt(a.insert, 'a', 1), attempt(a.insert, 0, 256), attempt(a.pop, 100), attempt(a.remove, 0), attempt(a.remove, 300), attempt(bytearray().pop), attempt(a.pop, 'a'), a)
a = bytearray(b'0123456789')
a[0] = 65
a[-1] = 90
a[2:4] = b'xyz!'
a[-2:] = []
print(a)
a[::2] = b'-----'
print(a)
a[5:5] = bytearray(b'INS')
a[1:3] = a
del a[0]
del a[-1]
del a[1:3]
del a[::3]
print(a)
a[3:1] = b'q'
a += b'tail'
a *= 2
print(a)
a[len(a):] = (65, 66)
a[::-1] = a[:]
print(a)
for value in ['a', 256, -1, None, 1.5, b'a']:
    print(attempt(a.__setitem__, 0, value), attempt(a.__setitem__, slice(0, 1), value), attempt(a.__setitem__, slice(0, 4, 2), value))
print(attempt(a.__setitem__, 'a', 1), attempt(a.__setitem__, 1000, 1), attempt(a.__delitem__, 1000), attempt(a.__delitem__, 'a'), attempt(a.__setitem__, slice(0, 6, 2), b'ab'), attempt(lambda: a.__iadd__('a')), attempt(lambda: a.__iadd__(1)), attempt(a.__imul__, 'a'))
a.clear()
print(a, bool(a), bytearray(b'x') * 3, bytearray(b'ab') + b'c', b'c' + bytearray(b'ab'), type(b'c' + bytearray()), type(bytearray() + b''))
i = iter(bytearray(b'ab'))
print(next(i), i.__length_hint__(), list(i), list(i), iter(b'xy').__reduce__()[1:], next(iter(b'z')), a.__alloc__() >= 0, bytearray(b'ab').__reduce_ex__(2), bytearray(b'ab').__reduce_ex__(4), bytearray().__reduce__())
a = bytearray(b'growing')
it = iter(a)
next(it)
a.extend(b'!!')
print(bytes(it), repr(bytearray(b"it's")), str(b'abc'), str(bytearray(b'q')), f'{b"x"}', '%s' % b'y', b'%s' % b'z', b'\'', b"'\"")
