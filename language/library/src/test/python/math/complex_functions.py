"""Functions of module cmath: values, branch cuts, infinities and errors."""

import cmath
import math


def show(value):
    if isinstance(value, complex):
        return f"({show(value.real)}, {show(value.imag)})"
    if isinstance(value, tuple):
        return " ".join(map(show, value))
    return f"{value:.9g}" if isinstance(value, float) else str(value)


def attempt(function, *args):
    try:
        return show(function(*args))
    except (ValueError, OverflowError, TypeError) as e:
        return f"{type(e).__name__}: {e}"


POINTS = [0j, 1 + 0j, -1 + 0j, 2 - 3j, -0.5 + 0.25j, 1e-300j, complex(1e300, -1e300), complex(-0.0, 2),
          complex(-2, -0.0), complex(math.inf, 1), complex(-1, math.inf), 800 + 1j]
NAMES = ["sqrt", "exp", "log", "log10", "sinh", "cosh", "tanh", "sin", "cos", "tan", "asinh", "acosh", "atanh",
         "asin", "acos", "atan", "phase", "polar", "isfinite", "isinf", "isnan"]

for name in NAMES:
    function = getattr(cmath, name)
    for point in POINTS:
        print(name, point, attempt(function, point))

for size, angle in [(1, 0), (2, math.pi / 3), (0, 5), (math.inf, 1.0), (-1, -0.0), (3, math.inf)]:
    print("rect", size, angle, attempt(cmath.rect, size, angle))

print(show(cmath.log(8, 2)), show(cmath.log(-1)), cmath.infj, cmath.nanj, cmath.tau == 2 * cmath.pi)
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1, 2, rel_tol=0.6), cmath.isclose(1, cmath.inf))
print(attempt(cmath.sqrt, "4"), attempt(cmath.isclose, 1, 1, rel_tol=-1) if False else attempt(cmath.log, 1, 0))


class Number:
    def __complex__(self):
        return 3 + 4j


class Real:
    def __float__(self):
        return 9.0


print(show(cmath.polar(Number())), show(cmath.sqrt(Real())), show(cmath.sqrt(True)))
