"""Constructors, methods and text of int, float and complex."""


def attempt(function, *args, **kwargs):
    try:
        return repr(function(*args, **kwargs))
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


for text in ['0', ' 12 ', '-7', '+7', '- 7', '1_000', '1__0', '_1', '1_', '', ' ', '0x1f', '0b101', '0o17', '010', '1.5', '1e3', '\u0661\u0662',
             '\u00b2', 'zz', '9' * 30, '-' + '1' * 40, '\n3\t', '\u20033', '1\x00', 'é', '0_7', '0x_1f', '0xg', 'inf', '+', '--1']:
    print(repr(text), [attempt(int, text, base) for base in [10, 0, 2, 8, 16, 36]], attempt(float, text), attempt(complex, text))
    print('  ', attempt(int, text.encode()), attempt(float, text.encode()))
for text in ['nan', 'inf', '-inf', 'Infinity', '+iNfInItY', 'infin', '-nan', '1e400', '-1e400', '1e-400', '.5', '5.', '.', '1e', '1e+', '1_0.5_0', '1_.5',
             '1._5', '1e1_0', '0x1p3', '1d', '1f', '1.7976931348623157e308', '1.7976931348623159e308', '2.2250738585072011e-308', '5e-324', '2e-324',
             '9007199254740993', '123456789012345678901234567890', '1' * 400, '\u0661.\u0662', '1\u00a0', 'infinity_']:
    print(repr(text)[:60], attempt(float, text))
for text in ['1+2j', '1-2j', 'j', '-j', '+j', '1+j', '1-j', '(1+2j)', ' ( 1+2j ) ', '((1))', '1j2', '1+2', '1 + 2j', 'infj', 'nan+nanj', '1e5-1e-5j', '1_0j',
             '1__0j', '', 'abc', '1+2k', '(1', '1)', 'inf+infj', '-0-0j', '.5j', '1+.j', '1J', '1+1_0j', 'j1']:
    print(repr(text), attempt(complex, text))
for args in [(1,), (1, 2), (1.5, -0.0), (1j, 1j), (1 + 2j, 3 - 4j), ('1', 2), (1, '2'), ([],), (1, []), (None,), (True, False), (2**1024,)]:
    print(args if len(repr(args)) < 60 else '', attempt(complex, *args))
print(attempt(complex), attempt(complex, imag=2), attempt(complex, real=1, imag=3), attempt(complex, '1j'), attempt(complex, b'1'))
for args in [(), (3.9,), (-3.9,), (1e30,), (float('nan'),), (float('inf'),), ('12', 3), (b'12', 3), (bytearray(b'77'),), (12, 10), ('12', 37), ('12', 1), ('12', -1),
             ([],), (None,), (1j,), (memoryview(b'5'),)]:
    print(repr(args)[:11], attempt(int, *args))
print(attempt(int, base=10), attempt(int, '1', base=2), attempt(int, x=1), attempt(int, '12', '3'), attempt(int, 1, 2, 3))
print([attempt(float, x) for x in [(), [], None, 1j, 'a', b'a', 2**2000, True, b'1.5', bytearray(b'2')]], attempt(float), attempt(float, x=1))

print('== int methods')
for n in [0, 1, -1, 5, -8, 255, 256, -256, 2**63, -2**63, 2**64 - 1, 10**30]:
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.is_integer(),
          n.__floor__(), n.__ceil__(), n.__trunc__(), n.__getnewargs__(), hex(n), oct(n), bin(n))
    print('  ', [attempt(n.to_bytes, length, order, signed=signed) for length in (0, 1, 2, 9, 16) for order in ('big', 'little') for signed in (False, True)])
    print('  ', [attempt(round, n, d) for d in (0, 1, -1, -2, -3, -20, None, 1.5)])
for data in [b'', b'\x01', b'\xff', b'\x80\x00', b'\x00\x80', b'\xff' * 9, [1, 2], (255,), bytearray(b'\x07'), memoryview(b'\x01\x02'), 'ab', 5, [256], [None]]:
    print(repr(data) if not isinstance(data, memoryview) else 'mv', [attempt(int.from_bytes, data, order, signed=signed) for order in ('big', 'little') for signed in (False, True)])
print(attempt((1).to_bytes), attempt((1).to_bytes, 1, 'middle'), attempt((1).to_bytes, -1), attempt((1).to_bytes, 1, 5), attempt(int.from_bytes, b'a', 'x'), attempt(int.from_bytes))

print('== float methods')
for x in [0.0, -0.0, 1.0, -1.5, 0.1, 1e16, 123456789.0, 1e22, 1e-5, 5e-324, 1.7976931348623157e308, float('inf'), float('-inf'), float('nan'), 2.5, 3.5, -2.5, 0.5]:
    print(repr(x), str(x), x.is_integer(), attempt(x.as_integer_ratio) if x == x and len(repr(x)) < 12 else '', x.hex(), attempt(int, x) if abs(x) < 1e30 or x != x else '',
          attempt(round, x), attempt(x.__floor__) if abs(x) < 1e30 else '', attempt(x.__ceil__) if abs(x) < 1e30 else '', x.__getnewargs__(), x.real, x.imag, x.conjugate())
    print('  ', [attempt(round, x, d) for d in (0, 1, 2, -1, 5, 22, -5, 400, -400, None)])
for t in ['0x1.8p3', '1p-1074', '0x.8', '-0x1', '0x1p1024', '0x1.fffffffffffff8p1023', '0x1.fffffffffffff7p1023', '1p-1075', '0x0.8p-1074', '0x1.8p-1074', 'inf', '-nan', '0x', '',
          '0x1p', 'abc', '  0x1p4\n', '0x1.0000000000000800p0', '0x1.00000000000008001p0', '0x1p99999999999999999999', '0x0p99999999999999', 'z', '1.5', '0x1_0', '+0x2.p-1']:
    print(repr(t), attempt(float.fromhex, t))
print(attempt(float.fromhex, 5), float.__getformat__('double'), attempt(float.__getformat__, 'x'))
print([repr(x) for x in [1e15, 1e16, 123456789012345678.0, 1e-4, 1e-5, 0.00012345, 1 / 3, 2 / 3, 100.0, 1e100, 1.5e300, 2.2250738585072014e-308, 9.5e-322, 1e23, 9.999999999999999e22,
                         4.35, 0.3, 0.1 + 0.2, 1e21, 2**53, 2.0**53, 2.0**70]])

print('== complex')
for z in [0j, 1j, -1j, 1 + 2j, -0.0 + 0j, complex(0.0, -0.0), complex(-0.0, -0.0), complex('nan+infj'), 1e20 + 1e-7j, complex(3, 0), 1.5 - 2.5j]:
    print(repr(z), str(z), z.real, z.imag, z.conjugate(), attempt(abs, z), bool(z), z.__getnewargs__(), z == z.real, +z, -z)
print(attempt(lambda: 1j < 2), attempt(lambda: 1j // 1), attempt(int, 1j), attempt(float, 1j), attempt(lambda: 1j % 2), attempt(divmod, 1j, 2), attempt(abs, 1e308 + 1e308j), attempt(pow, 1j, 2, 3))
print((1 + 2j) / (3 - 4j), 1 / (1e-300 + 1e-300j), (1 + 1j)**0, 0j**2, attempt(lambda: 0j**-1), attempt(lambda: 0j**1j), (1 + 1j)**50, (1e200 + 0j)**-2, attempt(lambda: (1e200 + 1e200j)**3))
