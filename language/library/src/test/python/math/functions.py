# math: exact results, special values, error texts. Functions the C library rounds are compared with 15 digits.
import math


def attempt(f, *args, **keywords):
    try:
        result = f(*args, **keywords)
    except Exception as e:
        result = type(e).__name__ + ": " + str(e)
    if isinstance(result, float) and f.__name__ in APPROXIMATE:
        result = "%.14g" % result
    print(f.__name__, str(args)[:60], keywords or "", result)


APPROXIMATE = set("asin acos atan atan2 sin cos tan sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 log10 log1p cbrt gamma lgamma erf erfc pow".split())
VALUES = [0, 0.0, -0.0, 1, -1, 0.5, -0.5, 2, 10, 1e300, -1e300, 5e-324, math.inf, -math.inf, math.nan, 10**30, 2**1030, True, "a", None, 1e16, 2.5, -1.5]
for name in ("sqrt exp sin asin log log2 log10 log1p gamma lgamma floor ceil trunc fabs modf frexp isnan isinf isfinite ulp isqrt degrees radians "
             "atanh acosh sinh cosh tan erf erfc expm1 exp2 cbrt").split():
    for value in VALUES:
        attempt(getattr(math, name), value)
inf = math.inf
for pair in [(1, 2), (0, -1), (-8, 1 / 3), (inf, 0), (2, inf), (-1, inf), (0, inf), (math.nan, 0), (1, math.nan), (2, 2000), (-2, 3), (7, -3), (5.5, 2)]:
    for f in (math.pow, math.fmod, math.remainder, math.atan2, math.copysign, math.hypot):
        attempt(f, *pair)
attempt(math.log, 8, 2)
attempt(math.log, 10, 1)
attempt(math.log, 2**2000, 10)
attempt(math.log2, 2**2000)
attempt(math.log10, 10**400)
attempt(math.log)
for args in ((1, 5), (1, 5000), (1, -5000), (1.5, -1074), (1, 1.5), (0.7, -1073), (0.0, 10**30), (inf, -3), (1, 10**30), (1, -10**30)):
    attempt(math.ldexp, *args)
attempt(math.gcd)
attempt(math.gcd, 12, 18, -30)
attempt(math.gcd, 2**100, 2**90 * 3)
attempt(math.gcd, 1.5)
attempt(math.lcm)
attempt(math.lcm, 4, 6)
attempt(math.lcm, 0, 5)
for args in ((5, 2), (100, 50), (5, 7), (-1, 2), (5, -2), (10**20, 3), (5.0, 1), (60, 30)):
    attempt(math.comb, *args)
for args in ((5, 2), (5,), (1000, 3), (5, None), (-1,), (3, 4), (2.0,)):
    attempt(math.perm, *args)
for values in ([.1] * 10, [1e100, 1, -1e100], [inf, -inf], [1e308, 1e308], [inf, 1], ["a"], [1e16, 1, 1e-16] * 3, [], [2**1030]):
    attempt(math.fsum, values)
attempt(math.prod, [1, 2, 3])
attempt(math.prod, [1, 2.5], start=2)
attempt(math.prod, ["a", 3])
attempt(math.sumprod, [1, 2], [3, 4])
attempt(math.sumprod, [10, 0.1], [0.1, 10])
attempt(math.sumprod, [1], [1, 2])
attempt(math.dist, (1, 2), (4, 6))
attempt(math.dist, (1,), (2, 3))
for args in ((3, 4), (), (1e308, 1e308), (1e-320, 1e-320), (inf, math.nan), (-3,), ("a",)):
    attempt(math.hypot, *args)
attempt(math.isclose, 1, 1 + 1e-10)
attempt(math.isclose, 1, 1.1, rel_tol=.2)
attempt(math.isclose, 1, 2, rel_tol=-1)
for args in ((1, 2), (0, -1), (inf, 0), (1, 1), (0, 1)):
    attempt(math.nextafter, *args)
attempt(math.nextafter, 1, 2, steps=3)
attempt(math.nextafter, 1, 2, steps=-1)
for value in (10**40 + 1, 2.5, -1, 0, 15, 2**64 - 1, 10**200):
    attempt(math.isqrt, value)
for value in (0, 5, 20, 21, 25, -1, 2.0, 10**20):
    attempt(math.factorial, value)


class Number:
    def __repr__(self):
        return "Number"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"

    def __float__(self):
        return 2.25

    def __index__(self):
        return 12


for f in (math.floor, math.ceil, math.trunc, math.sqrt, math.gcd, math.factorial, math.isqrt):
    attempt(f, Number()) if f is not math.sqrt else print(math.sqrt(Number()))
print(math.pi, math.e, math.tau, math.inf, math.nan)
