"""Reflected methods, priority of subclasses, NotImplemented, numbers derived from the builtin ones."""


def attempt(function, *args):
    try:
        return repr(function(*args))
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


class I(int):
    pass


class R(int):
    def __radd__(self, other):
        return ('radd', other)

    def __rpow__(self, other, mod=None):
        return ('rpow', other, mod)


class N:
    def __add__(self, other):
        return NotImplemented

    def __radd__(self, other):
        return 'N.radd %r' % (other,)

    def __rmul__(self, other):
        return 'N.rmul %r' % (other,)

    def __index__(self):
        return 3


class P:
    def __add__(self, other):
        return 'P.add'

    def __iadd__(self, other):
        return 'P.iadd'

    def __pow__(self, other, mod=None):
        return ('P.pow', other, mod)

    def __ipow__(self, other):
        return ('P.ipow', other)


class Q(P):
    def __radd__(self, other):
        return 'Q.radd'


class F(float):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


i, f = I(5), F(2.5)
print(type(i + 1), i + 1, type(i + i), type(-i), type(+i), type(abs(i)), type(int(i)), type(i.real), type(i.numerator), i == 5)
print(repr(i), str(i), hash(i) == hash(5), i in {5}, {i: 'x'}[5], type(round(i)), type(I.from_bytes(b'\x01', 'big')), type(i.conjugate()))
print(type(f + 1), f + 1, repr(f), f == 2.5, hash(f) == hash(2.5), type(-f), type(f.real), type(F.fromhex('0x1p0')), type(f.conjugate()))
print(1 + R(2), R(2) + 1, 1.5 + R(2), 2 ** R(3), R(3) ** 2, pow(R(2), 3, 5))
print(N() + 1 if False else attempt(lambda: N() + 1), 1 + N(), [] + N(), [1] * N(), 'ab' * N(), N() * 'ab' if False else '')
print(P() + Q(), Q() + P(), P() + 1, attempt(lambda: 1 + P()), 1 + Q())
p = P()
p += 1
print(p)
p = P()
p **= 2
print(p)
print(pow(P(), 2), pow(P(), 2, 3), attempt(pow, 1, P(), 2))
l = [1]
l += N() if False else [2]
print(l)
print(attempt(lambda: N() - 1), attempt(lambda: 1 - N()), attempt(lambda: N() @ N()))


class Index:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class Int:
    def __int__(self):
        return 42


class Float:
    def __float__(self):
        return 1.25


class Trunc:
    def __trunc__(self):
        return 17


class Bad:
    def __index__(self):
        return 'x'

    def __int__(self):
        return 1.5

    def __float__(self):
        return 1


print(int(Index(7)), int(Int()), attempt(int, Float()), float(Float()), float(Index(7)), attempt(float, Int()))
print(attempt(int, Bad()), attempt(float, Bad()), attempt(hex, Bad()), attempt(range, Bad()), attempt(lambda: [1][Bad()]))
print(complex(Float()), complex(Index(3)), complex(Float(), Index(2)), attempt(complex, Int()))
print(hex(Index(255)), [10, 20, 30][Index(1)], 'abc'[Index(-1)], [1, 2] * Index(2), attempt(lambda: 'a' * 1.5))
print(round(Int()) if hasattr(Int, '__round__') else attempt(round, Int()), divmod(I(7), 2), type(divmod(I(7), 2)[0]))
print(True + True, True * 3, True / 2, True // 2, -True, ~True, True & True, True & 1, True | False, True ^ True, type(True & 1))
print(int(True), float(True), complex(True), str(True), repr(False), f'{True}', f'{True:d}', '%d' % True, True == 1, hash(True))
print(attempt(int.__add__, 1, 'a'), int.__add__(1, 2), int.__radd__(1, 2), attempt(int.__add__, 'a', 1), float.__add__(1.0, 2))
print(attempt(lambda: int.__new__(str)), attempt(lambda: int.__new__(bool, 1)), attempt(lambda: int.__new__(1)), I.__new__(I, 3), bool(''), bool([0]))
