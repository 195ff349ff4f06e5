# Special methods of user classes behind subscripts, len, in, unpacking.
class C:
    def __getitem__(self, key):
        return ("get", key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def __len__(self):
        return 3

    def __contains__(self, item):
        return [item]


c = C()
print(c[1], c["a"], c[1:2], len(c), 5 in c, 5 not in c, bool(c))
c[1] = 2
del c[1]


class Empty:
    def __contains__(self, item):
        return 0


print(1 in Empty(), 1 not in Empty())


class Grow:
    def __getitem__(self, i):
        if i == 3:
            raise StopIteration
        return i


print(list(Grow()), 2 in Grow())


class Instance:
    pass


o = Instance()
o.__getitem__ = lambda key: 1
o.__len__ = lambda: 1
for f in (lambda: o[1], lambda: len(o), lambda: o.__setitem__, lambda: 1 in o, lambda: list(o)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def gen():
    print("start")
    yield 1
    yield 2
    print("end")


a, b = gen()
print(a, b)
try:
    a, b, c3 = gen()
except ValueError as e:
    print(e)
try:
    (a,) = gen()
except ValueError as e:
    print(e)
a, *b = gen()
print(a, b)


class Iter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            print("yield", i)
            yield i


try:
    x, y = Iter(5)
except ValueError as e:
    print(e)
x, *y, z = Iter(4)
print(x, y, z)


class Raises:
    def __iter__(self):
        raise TypeError("own message")


for f in (lambda: list(Raises()), lambda: [*Raises()], lambda: 1 in Raises(), lambda: dict([Raises()])):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    a, b = Raises()
except TypeError as e:
    print(e)
print([*"ab", *[1], *{2: 3}, *(x for x in "z")], (*"ab",), {*"a"}, [*[]])
m = [[1, 2], [3, 4]]
m[0][1] += 5
m[1] += [9]
print(m)
d = {"x": [1]}
d["x"] += [2]
d["n"] = d.get("n", 0) + 1
d["n"] += 1
print(d)
for i, m[0][0] in enumerate("ab"):
    print(i, m)
matrix = [[i * j for j in range(4)] for i in range(3)]
print([row[::-1] for row in matrix], [list(col) for col in zip(*matrix)], sum(matrix, []))
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as e:
    print(e, t)
print(dict(a=1) | dict(b=2), [1, 2, 3][-1], "abc"[-1], (1, 2)[True], b"abc"[0], b"abc"[-1:])
for bad in (lambda: "abc"[5], lambda: b"abc"[5], lambda: "abc"["a"], lambda: [1]["a"], lambda: (1,)[None], lambda: {}[None], lambda: range(3)[9]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
del m[0][0], d["n"]
print(m, d)
