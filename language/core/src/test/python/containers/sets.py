# Sets and frozensets.
def p(*xs):
    print(*(sorted(x, key=repr) if isinstance(x, (set, frozenset)) else x for x in xs))


p(set(), {1}, frozenset(), frozenset([1]), set("aab"), set(range(3)), {1, 1.0, True}, {0, False})
print(set(), {1}, frozenset(), frozenset({1}), {frozenset({1})}, [set()])
s = {3, 1, 2}
s.add(4)
s.add(1)
s.discard(9)
s.discard(2)
s.remove(3)
p(s, len(s), 1 in s, 9 in s)
a, b = {1, 2, 3, 4}, {3, 4, 5}
p(a | b, a & b, a - b, a ^ b, b - a, a.union(b), a.union([9], "x"), a.intersection(b, [3]), a.difference(b, [1]), a.symmetric_difference([4, 5]))
p(a.union(), a.intersection(), a.difference(), a.copy() == a, a.copy() is a, frozenset(a).copy() == a)
p(a < b, a <= a, a < a, {3} < a, a > {3}, a >= a, a == {4, 3, 2, 1}, a != b, a == frozenset(a), frozenset(a) == a, a == [1, 2, 3, 4])
p(a.issubset(range(9)), a.issuperset([1, 2]), a.isdisjoint([7]), a.isdisjoint(b), {1}.issubset([]), set().issubset([]), set().isdisjoint(set()))
c = set(a)
c |= {9}
p(c)
c &= {1, 9, 10}
p(c)
c -= {1}
p(c)
c ^= {9, 8}
p(c)
c.update([1, 2], (3,), {4: 5}, "x")
p(c)
c.intersection_update([1, 2, 3], {1, 2})
p(c)
c.difference_update([1], [5])
p(c)
c.symmetric_difference_update([2, 7, 7])
p(c)
c.clear()
p(c, bool(c), bool({0}))
c |= c
c -= c
d = {1, 2}
d ^= d
p(c, d)
d = {1, 2}
d -= d
p(d)
f = frozenset([1, 2])
g = f
g |= {3}
p(f, g, type(g).__name__, f is g, type(f | {1}).__name__, type({1} | f).__name__, type(f & {1}).__name__, type(f ^ {5}).__name__, type(f - {1}).__name__)
print(hash(frozenset([3, 2, 1])) == hash(frozenset([1, 2, 3])), hash(frozenset(["a"])) == hash(frozenset("a")))
print(frozenset(f) is f, f.copy() is f, {f: 1}[frozenset([2, 1])], frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])})
outer = {frozenset([1, 2])}
outer.discard({1, 2})
print(outer)
outer = {frozenset([1, 2])}
outer.remove({1, 2})
print(outer, {1: 2}.keys() == {1})
for op in ("a | [1]", "a & [1]", "a - [1]", "a ^ [1]", "[1] | a", "a |= [1]", "a < [1]"):
    try:
        exec(op, {"a": {1}})
    except TypeError as e:
        print(e)
print({1}.__or__([1]), {1}.__ror__({2}), {1}.__sub__({1}), {1}.__rsub__({1, 2}), {1}.__iand__(5), {1}.__eq__(1), {1}.__lt__(1))
for n in (5, 50, 500):
    x = set(range(n))
    y = set(range(n // 2, n * 2))
    print(len(x | y), len(x & y), len(x - y), len(y - x), len(x ^ y), sum(x), sum(x & y), x <= y, (x & y) <= x)
    for i in range(0, n, 2):
        x.remove(i)
    print(len(x), sum(x), 1 in x, 0 in x)
    popped = 0
    while x:
        popped += x.pop()
    print(popped)
words = set("the quick brown fox jumps over the lazy dog".split())
print(sorted(words), "fox" in words, len(words))
it = iter({1})
print(type(it).__name__, it.__length_hint__(), next(it), it.__length_hint__(), list(it))


class Hashed:
    count = 0

    def __hash__(self):
        Hashed.count += 1
        return 7


h = Hashed()
x = {h}
y = set(x)
z = x | y
z = z & x
z = x - set()
z = x ^ {1}
dict.fromkeys(x)
print(Hashed.count, x == y, x.issubset(y), x.copy() == x, frozenset(x) == x)
print(Hashed.count)
t = {(1, 2), "a", None, 2.5, 10**20, b"x"}
print((1, 2) in t, (1.0, 2.0) in t, None in t, 2.5 in t, 10**20 in t, b"x" in t, 1e20 in t)
print({1}.__reduce__(), frozenset([1]).__reduce__(), set[int], frozenset[str], set.__hash__)
e = frozenset([1, 2, 3])
print(sorted(e.union([4])), sorted(e.difference([1])), sorted(e.intersection([1])), sorted(e.symmetric_difference([1, 9])), e.isdisjoint([5]))


class R:
    def __repr__(self):
        return repr(rec)


rec = {R()}
print(rec)
nan = float("nan")
print(nan in {nan}, len({nan, nan}))
