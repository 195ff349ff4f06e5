# Lists: methods and operators over every kind of element, so that storage changes on the way.
xs = []
for value in (1, 2, 3, 2.5, "four", None, 5, 10**20, True):
    xs.append(value)
    print(xs, len(xs))
print(xs.pop(), xs.pop(0), xs.pop(-2), xs)
for start in ([1, 2, 3], [1.5, 2.5], ["a", "b"], [], [None]):
    for value in (7, 7.5, "s", 10**30, True):
        ys = start.copy()
        ys.append(value)
        zs = start[:]
        zs.insert(0, value)
        ws = start[:]
        ws.insert(100, value)
        vs = list(start)
        vs.insert(-1, value)
        us = list(start)
        if us:
            us[0] = value
        print(ys, zs, ws, vs, us)
a = [1, 2]
a.extend([3.5])
a.extend("xy")
a.extend(x * x for x in range(3))
a.extend({5: 6})
a.extend(a)
print(a)
a.extend(range(4))
a.extend((1.5, 2))
print(a, a.count(1), a.count(1.5), a.count("x"), a.index(3.5), a.index("x", 2), a.index(1, 1))
print(a.index(1, -100), a.index(0, 5, 10**30))
b = list(range(10))
b.reverse()
print(b)
b.remove(5)
b.remove(0)
print(b, 5 in b, 4 in b, 4.0 in b, "4" in b, True in b)
b.clear()
print(b)
b.append(1.5)
b.append(2)
print(b)
f = [1.0, 2.0, 3.0]
f.reverse()
f.remove(2)
print(f, 3 in f, f + [1], f * 2, 3 * f, [1] + f, [1] * 3, ["a", 1] * 2, [] * 5, [1] * 0, [1] * -3)
c = [1, 2]
d = c
c += [3]
c += (4, 5.5)
c += "ab"
c += {7: 8}
print(d, c is d)
c *= 2
print(d, c is d)
c *= 0
print(d, c is d)
e = [[]] * 3
e[0].append(1)
print(e)
print([1, 2] == [1, 2], [1, 2] == [1.0, 2.0], [1, 2] != [1, 3], [1] == (1,), [1, 2] < [1, 3], [1, 2] < [1, 2, 0])
print([2] > [1, 9], [] <= [], [1] >= [1], [1, "a"] < [2, 3])
n = float("nan")
print([n] == [n], n in [n], [n].index(n), [n].count(n))
r = [1]
r.append(r)
r.append([r])
print(r, repr(r) == str(r))
print(list(), list("abc"), list((1, 2)), list({1: 2}), list(range(3)), list(iter([1, 2])), list(reversed([1, 2, 3])))
print(bool([]), bool([0]), [1, 2, 3].__len__(), [1].__contains__(1), [1, 2].__getitem__(1), [3, 4].__reversed__().__next__())
print([].__eq__(1), [].__lt__(1), [].__iadd__([1]), [1].__imul__(2), [1].__rmul__(3), [1].__mul__(2), [1].__add__([2]))
big = list(range(1000))
del big[10:990]
print(big, sum(big))
del big[0], big[-1], big[::2]
print(big)
for i in range(3):
    big.insert(i * 2, i)
print(big)


class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n, other if isinstance(other, int) else other.n)
        return self.n == (other if isinstance(other, int) else other.n)


es = [Eq(1), Eq(2), Eq(3)]
print(2 in es, es.index(3), es.count(1))
es.remove(2)
print([x.n for x in es])


class Clears:
    def __eq__(self, other):
        xs.clear()
        return False


xs = [Clears(), 1, 2]
print(3 in xs, xs)
xs = [Clears(), 1, 2]
try:
    xs.remove(7)
except ValueError as e:
    print(e, xs)
xs = [Clears(), 1, 2]
print(xs == [0, 1, 2], xs)


def failing():
    yield 1
    yield 2
    raise KeyError("stop")


xs = [0]
try:
    xs.extend(failing())
except KeyError as e:
    print("kept", xs, e)
try:
    xs += failing()
except KeyError as e:
    print("kept", xs, e)
print(list[int], list[int, str], type(list[int]).__name__)
print([1, 2].__sizeof__() > 0, [].__class__, list.__hash__, list.__name__)
