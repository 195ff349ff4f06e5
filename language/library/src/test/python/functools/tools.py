# functools, operator, heapq, bisect.
import bisect
import functools
import heapq
import operator


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as e:
        print(label, type(e).__name__, e)


p = functools.partial(print, 1, 2, sep="-")
p(3)
p(3, sep="+")
print(p.args, p.keywords, p.func is print, functools.partial(p, 9).args, functools.partial(int, base=2)("101"))
print(functools.partial(sorted, key=len), functools.partial(functools.partial(max, 1), 2))
attempt("partial", lambda: functools.partial())
attempt("partial", lambda: functools.partial(5))
p.extra = 1
print(p.__dict__, functools.reduce(operator.add, [1, 2, 3]), functools.reduce(operator.mul, [2, 3], 10), functools.reduce(max, [], "empty"))
attempt("reduce", lambda: functools.reduce(max, []))
attempt("reduce", lambda: functools.reduce(max, 5))


@functools.lru_cache(maxsize=2)
def square(n, *, offset=0):
    "Squares."
    print("<computing %r>" % (n,), end=" ")
    return n * n + offset


print(square(2), square(2), square(3), square(2), square(4), square(3), square(2, offset=1), square.cache_info(), square.cache_parameters())
print(square.__name__, square.__doc__, square.__wrapped__(5), square.cache_clear(), square.cache_info())
attempt("unhashable", lambda: square([]))


@functools.lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info(), functools.lru_cache(None)(len)("abc"))
attempt("maxsize", lambda: functools.lru_cache("x"))


@functools.cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(80), fibonacci.cache_info())


class Cached:
    @functools.cached_property
    def value(self):
        print("once", end=" ")
        return 42

    @functools.lru_cache
    def method(self, x):
        return x + 1

    @functools.singledispatchmethod
    def show(self, x):
        return "object"

    @show.register
    def _(self, x: int):
        return "int"

    @functools.partialmethod
    def broken(self):
        pass

    half = functools.partialmethod(method, 1)


c = Cached()
print(c.value, c.value, c.method(4), c.method(4), Cached.method.cache_info().hits, c.show(1), c.show("x"), c.half())


@functools.singledispatch
def describe(x):
    return "?"


@describe.register(list)
@describe.register(tuple)
def _(x):
    return "sequence"


@describe.register
def _(x: float | complex):
    return "number"


print(describe(1), describe([]), describe(()), describe(1j), describe.dispatch(bool).__name__, sorted(t.__name__ for t in describe.registry))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)), functools.cmp_to_key(lambda a, b: 0)(1) == functools.cmp_to_key(lambda a, b: 0)(2))


@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(Version(1) <= Version(2), Version(3) > Version(2), Version(1) >= Version(1))


def decorator(f):
    @functools.wraps(f)
    def wrapper(*args):
        return f(*args)
    return wrapper


@decorator
def documented(a: int) -> str:
    "The text."


print(documented.__name__, documented.__doc__, documented.__annotations__, documented.__wrapped__.__name__)

record = [{"a": 1}, {"a": 0}]
print(sorted(record, key=operator.itemgetter("a")), operator.itemgetter(1, 0)("xy"), operator.attrgetter("real", "imag")(3), operator.attrgetter("__class__.__name__")(1))
print(operator.methodcaller("split", ",", maxsplit=1)("a,b,c"), operator.itemgetter(1), operator.attrgetter("a.b"), operator.methodcaller("m", 1, k=2))
attempt("attrgetter", lambda: operator.attrgetter(5))
attempt("attrgetter", lambda: operator.attrgetter("nope")(1))
print(operator.index(True), operator.concat([1], [2]), operator.countOf([1, 1, 2], 1), operator.indexOf([5, 6], 6), operator.length_hint(iter([1, 2])), operator.truth([]), operator.call(max, 1, 2))
attempt("concat", lambda: operator.concat(1, 2))
attempt("index", lambda: operator.index(1.5))
attempt("indexOf", lambda: operator.indexOf([1], 2))
print(operator.iadd([1], [2]), operator.is_not(1, None), operator.contains("abc", "b"), operator.xor(5, 1), operator.matmul.__doc__, operator.inv(1))

heap = [5, 2, 8, 1, 9]
heapq.heapify(heap)
print(heap, heapq.heappop(heap), heapq.heapreplace(heap, 7), heapq.heappushpop(heap, 0), heap)
heapq.heappush(heap, 3)
print([heapq.heappop(heap) for _ in range(len(heap))], heapq.nlargest(2, "banana"), heapq.nsmallest(2, [3, 1, 2], key=lambda n: -n), list(heapq.merge([1, 4], [2, 3], [])))
print(list(heapq.merge([4, 1], [3, 2], reverse=True)))
attempt("heappop", lambda: heapq.heappop([]))
attempt("heappush", lambda: heapq.heappush((), 1))
attempt("heapify", lambda: heapq.heapify([1, "a"]))
values = [1, 3, 3, 5]
print(bisect.bisect(values, 3), bisect.bisect_left(values, 3), bisect.bisect_right(values, 3, 0, 2), bisect.bisect_left([5, 3, 1], -3, key=lambda n: -n))
bisect.insort(values, 4)
bisect.insort_left(values, 2, key=lambda n: n)
print(values)
attempt("bisect", lambda: bisect.bisect(values, "a"))
attempt("bisect", lambda: bisect.bisect(values, 1, -1))
