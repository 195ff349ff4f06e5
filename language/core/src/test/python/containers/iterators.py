# Builtin iterators: enumerate, zip, map, filter, reversed, iter with sentinel, sequence protocol, copies.
import copy
import operator

print(list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate(iterable=[1], start=2)), list(enumerate("ab", 2**63 - 1)), list(enumerate("a", 10**20)))
print(list(zip("abc", [1, 2])), list(zip()), list(zip([1])), list(zip("ab", "cd", "ef")), list(zip([1, 2], [3, 4], strict=True)))
print(list(map(str, [1, 2])), list(map(operator.add, [1, 2, 3], [10, 20])), list(map(lambda *a: a, "ab", "cd", "ef")))
print(list(filter(None, [0, 1, "", "a", None])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(bool, [0, 2])))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({1: 2, 3: 4})), list(reversed(b"ab")))


class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i

    def __len__(self):
        return self.n


s = Seq(4)
it = iter(s)
print(type(it).__name__, next(it), it.__length_hint__(), list(it), list(it), list(reversed(s)), 9 in s, 8 in s, [*s], tuple(s), max(s))
print(type(reversed(s)).__name__, reversed(s).__length_hint__(), list(zip(s, s)), dict(enumerate(s)))
a, b, c, d = s
print(a, b, c, d)
numbers = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(numbers), 0)), list(numbers), list(iter(numbers.__next__, 9)))


def stopping():
    raise StopIteration(5)


print(list(iter(stopping, 1)), list(map(lambda x: stopping() if x == 2 else x, [1, 2, 3])), list(filter(lambda x: stopping() if x == 2 else True, [1, 2, 3])))
for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter(range(3)), lambda: iter({1: 1, 2: 2, 3: 3}), lambda: iter({1: 1, 2: 2, 3: 3}.items()), lambda: iter({1: 1, 2: 2, 3: 3}.values()), lambda: iter({1}), lambda: reversed([1, 2, 3]), lambda: reversed((1, 2, 3)), lambda: iter(Seq(3)), lambda: reversed(Seq(3)), lambda: enumerate("abc"), lambda: zip("abc", "def"), lambda: map(abs, [-1, -2]), lambda: filter(None, [1, 2]), lambda: iter(range(10**20, 10**20 + 3)), lambda: iter(b"abc")):
    it = make()
    name = type(it).__name__
    hint = operator.length_hint(it, -1)
    first = next(it)
    if name in ("enumerate", "zip", "map", "filter"):
        rest = list(it)
        print(name, hint, first, rest, it is iter(it))
        continue
    other = copy.copy(it)
    print(name, hint, first, operator.length_hint(it, -1), list(other), list(it), operator.length_hint(it, -1), list(copy.copy(it)), it is iter(it))
it = iter([1, 2, 3, 4])
it.__setstate__(2)
print(list(it))
it = iter([1, 2, 3, 4])
it.__setstate__(-5)
print(next(it))
it.__setstate__(100)
print(list(it))
it = reversed([1, 2, 3, 4])
it.__setstate__(1)
print(list(it))
it = iter((1, 2, 3))
it.__setstate__(1)
print(list(it))
it = iter(range(10))
it.__setstate__(7)
print(list(it))
e = enumerate("abc")
next(e)
f = copy.copy(e)
print(f.__reduce__()[1][1], list(f))
z = zip("ab", "c", strict=True)
z2 = copy.copy(z)
try:
    print(list(z2))
except ValueError as error:
    print(error)
print(next(iter([]), "default"), next(iter([5])), list(copy.copy(map(str, [1]))), list(copy.copy(filter(None, [0, 1]))))
xs = [1, 2]
it = iter(xs)
xs.append(3)
print(list(it))
xs.append(4)
print(list(it), next(it, "done"))
it = reversed(xs)
xs.clear()
print(list(it))


class Bad:
    def __iter__(self):
        return 5


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class NoContains:
    __contains__ = None


class NoReversed(list):
    __reversed__ = None


class NotNext:
    def __iter__(self):
        return self

    __next__ = None


class Stops:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration
        return self.n


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(type(error).__name__, error)


attempt(iter, Bad())
attempt(list, Bad())
attempt(iter, NoIter())
attempt(lambda: 1 in NoContains())
attempt(lambda: 1 in NoIter())
attempt(lambda: 1 in 5)
attempt(reversed, NoReversed())
attempt(lambda: type(iter(NotNext())).__name__)
attempt(list, NotNext())
st = Stops()
print(list(st), list(st), list(st))


class BadLength(Seq):
    def __len__(self):
        return -1


class StrLength(Seq):
    def __len__(self):
        return "x"


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


attempt(len, BadLength(1))
attempt(len, StrLength(1))
attempt(lambda: len(type("X", (), {"__len__": lambda self: 10**30})()))
for hint in (5, -1, "x", NotImplemented, TypeError("t"), ValueError("v"), 10**30, True):
    attempt(list, Hint(hint))
    attempt(operator.length_hint, Hint(hint), 42)
    attempt(tuple, Hint(hint))


class BadIndex:
    def __getitem__(self, i):
        raise KeyError(i)


attempt(list, BadIndex())


class Cls:
    def __class_getitem__(cls, key):
        return (cls.__name__, key)


class Meta(type):
    def __getitem__(cls, key):
        return ("meta", key)

    def __len__(cls):
        return 3

    def __iter__(cls):
        return iter("meta")

    def __contains__(cls, x):
        return x == 1


class WithMeta(metaclass=Meta):
    pass


print(Cls[1], Cls[1, 2], WithMeta[5], len(WithMeta), list(WithMeta), 1 in WithMeta, 2 in WithMeta, type[int])
attempt(lambda: Seq[1])
attempt(lambda: Cls()[1])
attempt(iter, list)
m = map(None, [1])
attempt(next, m)
attempt(lambda: [x for x in zip([1, 2], [1], strict=True)])
