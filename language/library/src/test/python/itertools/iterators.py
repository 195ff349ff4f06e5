# Every itertools function: results, argument errors, laziness.
import copy
import pickle
from itertools import *


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as e:
        print(label, type(e).__name__, e)


def first(iterable, n=6):
    return list(islice(iterable, n))


print(first(count()), first(count(5, -2)), first(count(0.5, 0.25)), count(3), count(3, 1), count(3, 2), count(2**63 - 2))
print(first(count(2**63 - 2), 4), first(count(step=3)), first(cycle("ab")), list(cycle("")), list(repeat(1, 3)), repeat("x"), repeat(1, 2))
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], initial=10)), list(accumulate("abc", lambda a, b: b + a)), list(accumulate([])))
print([list(b) for b in batched("abcdefg", 3)], list(batched([], 2)))
attempt("batched", lambda: batched("a", 0))
print(list(chain("ab", [1])), list(chain.from_iterable(["ab", (1,)])), list(compress("abcd", [1, 0, True, ""])))
print(list(dropwhile(str.isdigit, "12a3")), list(takewhile(str.isdigit, "12a3")), list(filterfalse(None, [0, 1, "", "x"])), list(filterfalse(str.isdigit, "1a2b")))
print([(k, list(g)) for k, g in groupby("aabbba")], [(k, list(g)) for k, g in groupby([1, 2, 4, 3], key=lambda n: n % 2)])
groups = groupby("aab")
_, g = next(groups)
next(groups)
print(list(g))
print(list(islice(range(9), 3)), list(islice(range(9), 2, 7, 2)), list(islice(range(9), 5, None)), list(islice("abc", 0)))
for arguments in ((-1,), (1, -1), (0, 1, 0), ("a",), (1, "x"), ()):
    attempt(arguments, lambda: list(islice("abc", *arguments)))
print(list(pairwise("abcd")), list(pairwise("a")), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("abc", "x", fillvalue="-")), list(zip_longest()))
a, b, c = tee("abc", 3)
print(next(a), list(b), list(a), list(c), list(copy.copy(c)))
attempt("tee", lambda: tee("a", -1))
print(tee("a", 0))
print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product("a", [])), len(list(product(range(4), repeat=3))))
attempt("product", lambda: product("a", repeat=-1))
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations("ab", 3)), list(permutations("", 0)))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations_with_replacement("ab", 3)), list(combinations_with_replacement("", 1)))
for f in (permutations, combinations, combinations_with_replacement):
    attempt(f.__name__, lambda: f("ab", -1))
    attempt(f.__name__, lambda: f("ab", "x"))
    attempt(f.__name__, lambda: f(5, 1))


def noisy(n):
    for i in range(n):
        print("<%d>" % i, end=" ")
        yield i


print(next(islice(noisy(9), 1, None)), list(takewhile(lambda i: i < 2, noisy(9))), first(chain(noisy(2), noisy(9)), 3), next(tee(noisy(3))[0]))
for f, args in ((chain, (5,)), (cycle, (5,)), (accumulate, (5,)), (groupby, (5,)), (starmap, (pow, 5)), (compress, ("a", 5)), (count, ("a",)), (repeat, ()), (dropwhile, (1,)), (pairwise, ())):
    attempt(f.__name__, lambda: list(f(*args)))
attempt("starmap item", lambda: list(starmap(pow, [5])))
attempt("chain item", lambda: list(chain([1], 5)))
print(count.__name__, count.__module__, type(chain()).__qualname__, groupby("a").__iter__().__class__)
print(repeat(1, 5).__length_hint__(), hash(count()) is not None)
attempt("repeat", lambda: repeat(1).__length_hint__())


class Chained(chain):
    pass


print(type(Chained("a")).__name__, list(Chained("a", "b")), list(Chained.from_iterable(["q"])), type(Chained.from_iterable([])).__name__)
