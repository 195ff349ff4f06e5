# Tuples.
print((), (1,), (1, 2), ((1,), ()), tuple(), tuple([1, 2]), tuple("ab"), tuple(range(3)), tuple({1: 2}))
t = (1, 2.5, "x", None, 10**20)
print(t, len(t), t[0], t[-1], t[1:3], t[::-1], t[::2], t + (1,), t * 2, 2 * t, () * 3, (1,) * 0, (1,) * -1)
print(t.index("x"), t.count(1), t.count(True), 1 in t, "y" in t, t.index(2.5, 1, 3), t.index(None, -3))
print((1, 2) == (1, 2), (1, 2) != (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), () < (1,), (2,) > (1, 5), (1, 2) >= (1, 2))
print((1, 2) == [1, 2], (1.0, True) == (1, 1), ("a", 1) < ("b", 0))
print(hash((1, "a")) == hash((1, "a")), hash((1.0, 2)) == hash((1, 2)), hash((True,)) == hash((1,)))
x = (1, 2)
print(x is tuple(x), x + () is x, () + x is x, x * 1 is x, x[:] is x)
r = ([],)
r[0].append(r)
print(r)
print((1).__class__, (1, 2).__getnewargs__(), (1, 2).__len__(), (1, 2).__contains__(2), (3,).__getitem__(0))
print((1, 2).__add__((3,)), (1,).__mul__(2), (1,).__rmul__(2), ().__eq__(1), ().__lt__([]))
nan = float("nan")
print((nan,) == (nan,), nan in (nan,))
a, b = (1, 2)
a, *b = (1, 2, 3)
*a, b = "xyz"
print(a, b)
(a, b), c = (1, 2), 3
[d, [e, *f]] = [1, [2, 3, 4]]
print(a, b, c, d, e, f)
first, *middle, last = range(6)
print(first, middle, last, type(middle).__name__)
x, y = {1: "a", 2: "b"}
print(x, y)
x, y = iter("pq")
print(x, y)
print(tuple[int, ...], tuple[int], tuple[()], tuple.__getnewargs__((1,)))


class C:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print("eq", self.n, o.n)
        return self.n == o.n

    def __lt__(self, o):
        print("lt", self.n, o.n)
        return self.n < o.n


print((C(1), C(2)) < (C(1), C(3)), (C(1),) == (C(1), C(2)), (C(1), C(2)) != (C(1), C(2)))
