# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""The training run for the ahead-of-time cache: whatever runs here starts fast later.

First what most programs do once (imports, definitions, errors), then hot code of many kinds for some seconds, so that
the compiler itself is loaded, linked and profiled.
"""

import sys
import time

LIBRARY = (
    "abc", "argparse", "bisect", "collections", "contextlib", "copy", "dataclasses", "datetime", "enum", "functools",
    "heapq", "io", "itertools", "json", "math", "operator", "os", "random", "re", "string", "textwrap", "types", "typing",
)


def import_library():
    for name in LIBRARY:
        try:
            __import__(name)
        except ImportError:
            pass


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


class Shape:
    sides = 0

    def __init__(self, name, size):
        self.name = name
        self.size = size

    @property
    def area(self):
        return self.size * self.size

    def grow(self, by=1, *, twice=False):
        self.size = (self.size + (by * 2 if twice else by)) % 1000
        return self

    def __add__(self, other):
        return Shape(self.name, self.size + other.size)

    def __eq__(self, other):
        return isinstance(other, Shape) and self.size == other.size

    def __hash__(self):
        return hash(self.size)

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.size:>3})"


class Square(Shape):
    sides = 4
    __slots__ = ()

    def __init__(self, size):
        super().__init__("square", size)

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def limit():
        return 1000


def objects():
    shapes = [Shape("dot", 1), Square(2), Square.unit()]
    total = 0
    for i in range(1500):
        shape = shapes[i % 3]
        total += shape.grow(2, twice=i % 2 == 0).area + shape.sides
        if shape == shapes[0]:
            total -= Square.limit()
    return repr(shapes[0] + shapes[1]), total


def numbers():
    values, x = [0] * 200, 0.5
    for i in range(3000):
        values[i % 200] += i * i % 7
        x = x * 3.7 * (1.0 - x)
        if i & 1 and values[i % 200] > 3 or i == 9:
            x += 0.0
    big = 1
    for i in range(1, 40):
        big *= i
    return sum(values), round(x, 3), big // 7 ** 20


def texts():
    words, counts = "the quick brown fox jumps over the lazy dog".split(), {}
    for i in range(300):
        word = words[i % len(words)]
        counts[word] = counts.get(word, 0) + len(word)
        key = f"{word}-{i % 5:03d}"
        counts[key] = counts.setdefault(key, 0) + 1
    lines = ["%s=%d" % (key, counts[key]) for key in sorted(counts)]
    text = "\n".join(lines)
    return text.upper().replace("=", ":").find("LAZY"), text[::-2][:10], [c for c in text if c.isdigit()][:5]


def numbered(limit):
    n = 0
    while n < limit:
        got = yield n
        n += got or 1


def sequences():
    pairs = list(zip(range(100), reversed(range(100))))
    table = {a: b for a, b in pairs if a != b}
    unique = {a % 7 for a, _ in pairs} | {1, 2}
    first, *rest, last = sorted(pairs, key=lambda pair: pair[1] % 10)
    total = sum(x * y for x, y in table.items()) + sum(numbered(200))
    return total, len(unique), first, last, max(rest), any(a > 98 for a in table), [i for i, _ in enumerate(rest)][-1]


def errors():
    caught = 0
    for i in range(200):
        try:
            try:
                if i % 3 == 0:
                    raise ValueError(i)
                [1, 2][i]
            except ValueError as error:
                raise KeyError("wrapped") from error
            finally:
                caught += 1
        except (KeyError, IndexError):
            caught += 1
    return caught


def closures():
    def scaled(function):
        def wrapper(*args, **kwargs):
            return function(*args, **kwargs) * factor
        return wrapper
    factor = 3

    @scaled
    def add(a, b=2, *rest, c=0):
        return a + b + c + len(rest)
    total = 0
    for i in range(300):
        total += add(i) + add(i, 1, c=2) + add(*(i, 2, 3), **{"c": 1})
    return total


def tools():
    results = []
    try:
        import json
        import re
        results.append(json.loads(json.dumps({"a": [1, 2.5, None, True], "b": "text"})))
        results.append(re.sub(r"(\w+)@(\w+)\.com", r"\2 at \1", "me@home.com, you@work.com"))
    except ImportError:
        pass
    return results


def show_error():
    """A traceback costs classes too; it goes where nobody looks."""
    try:
        import traceback
        errors_module = sys.modules["traceback"]
        try:
            fib("no number")
        except TypeError:
            errors_module.format_exc()
        del traceback
    except ImportError:
        pass


def main():
    import_library()
    kinds = (objects, numbers, texts, sequences, errors, closures)
    end = time.perf_counter() + 8
    rounds = 0
    while time.perf_counter() < end:
        for kind in kinds:
            kind()
        fib(14)
        rounds += 1
    tools()
    show_error()
    namespace = {}
    exec(compile("def made(x):\n    return [x ** 2, str(x)]\nresult = made(4)", "<made>", "exec"), namespace)
    print("trained:", rounds, "rounds", namespace["result"])


if __name__ == "__main__":
    main()
