"""Every binary operator on a grid of numbers of all kinds, results and errors."""
import operator

VALUES = [
    0, 1, -1, 2, 3, -3, 7, 10, 63, 64, 255, -256, 2**31, -2**31, 2**53 + 1, 2**62, 2**63 - 1, -2**63, 2**63, 2**64 + 7, -2**70,
    10**25, True, False, 0.0, -0.0, 0.5, -1.5, 3.0, 1e16, 1e22, 1.7e308, 5e-324, float('inf'), float('-inf'), float('nan'),
    1j, 2 - 3j, 0j,
]
OPERATORS = [
    operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, operator.and_,
    operator.or_, operator.xor, operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge,
]


def attempt(function, *args):
    try:
        return repr(function(*args))
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


for op in OPERATORS:
    print('==', op.__name__)
    for a in VALUES:
        print(a, [attempt(op, a, b) for b in VALUES])

print('== shifts')
for a in [0, 1, -1, 5, -7, 2**63, -2**64, True]:
    print(a, [(attempt(operator.lshift, a, b), attempt(operator.rshift, a, b)) for b in [0, 1, 5, 62, 63, 64, 65, 200, -1, 1.0]])

print('== powers')
for a in [0, 1, -1, 2, -3, 10, 2**40, 0.5, -0.5, -8.0, 4.0, 1j, 1 + 1j, True]:
    print(a, [attempt(operator.pow, a, b) for b in [0, 1, 2, 3, 10, 31, 64, -1, -2, 0.5, -0.5, 2.0, 100, False]])
for a, b, m in [(2, 10, 7), (2, 10, -7), (-2, 11, 7), (3, -1, 7), (3, -1, 8), (2, -1, 4), (7, 0, 1), (7, 0, -1), (0, 0, 1), (5, 3, 0),
                (2**70, 2**65, 10**9 + 7), (123456789, 987654321, 1000000007), (2, 100, 2**40), (5, -3, -7), (True, 2, 3), (2, 3, 1.5),
                (2.0, 3, 4), ('a', 1, 2)]:
    print(a, b, m, attempt(pow, a, b, m))

print('== unary')
for a in VALUES + ['a', None, []]:
    print(repr(a), attempt(operator.neg, a), attempt(operator.pos, a), attempt(operator.invert, a), attempt(abs, a), attempt(bool, a))

print('== in place')
for a in [5, 2**63 - 1, 2.5, 'ab', b'ab', (1,), True]:
    for b in [2, 2.5, 'c', b'c', (2,), None]:
        results = []
        for op in [operator.iadd, operator.isub, operator.imul, operator.itruediv, operator.ifloordiv, operator.imod, operator.ipow,
                   operator.ilshift, operator.iand, operator.imatmul]:
            results.append(attempt(op, a, b))
        print(repr(a), repr(b), results)
