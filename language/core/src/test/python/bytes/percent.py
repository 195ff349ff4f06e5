"""bytes and bytearray formatting with %."""


def attempt(function):
    try:
        return repr(function())
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


class B:
    def __bytes__(self):
        return b'B!'

    def __repr__(self):
        return 'r\xe9pr'


CASES = [
    (b'%d %i %u', (1, 2, 3)), (b'%s|%b|%a|%r', (b'x', B(), '\xe9', 'q')), (b'%5s|%-5s|%.1s', (b'ab', b'cd', b'ef')), (b'%c%c%c', (65, b'B', bytearray(b'C'))), (b'%x %X %o %#x %#o', (255, 255, 8, 255, 8)),
    (b'%e %f %g %G %5.1f|%+d|% d|%05d', (1.5, 1.5, 1e10, 1e-10, 2.25, 5, 5, -5)), (b'%(a)s %(b)d', {b'a': b'x', b'b': 5}), (b'%(a)s', {'a': b'x'}), (b'%s', 'text'), (b'%s', 5), (b'%s', (b'a', b'b')), (b'%s %s', b'a'), (b'%s', bytearray(b'ba')),
    (b'%s', memoryview(b'mv')), (b'%c', 256), (b'%c', -1), (b'%c', b'ab'), (b'%c', 'a'), (b'%c', 1.5), (b'%d', 'a'), (b'%x', 1.5), (b'%y', 1), (b'%', ()), (b'%5', ()), (b'%%', ()), (b'abc', 1), (b'abc', ()), (b'abc', [1]), (b'%a', B()), (b'%r', b'x'),
    (b'%b', None), (b'%*d|%-*d|%.*f', (5, 1, 5, 2, 1, 3.14159)), (b'%*d', ('a', 1)), (b'\xff%s\x80', b'\xfe'), (b'%d%%', 50), (b'%(a', {b'a': 1}), (b'%s', {b'a': 1}), (b'%.2a', 'abc'), (b'%08.3f', -1.5), (b'%s', B()),
]
for format, values in CASES:
    print(format, attempt(lambda: format % values), attempt(lambda: bytearray(format) % values))
