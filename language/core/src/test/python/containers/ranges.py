# Ranges and slices of any size.
print(range(5), range(1, 5), range(1, 10, 2), range(5, 0, -1), range(0), range(1, 1), range(10**20), range(1, 10**20, 10**19))
print(list(range(5)), list(range(1, 10, 3)), list(range(5, 0, -2)), list(range(0)), list(range(5, 1)), tuple(range(-3, 3)))
r = range(3, 30, 4)
print(len(r), r[0], r[-1], r[2], r.start, r.stop, r.step, r[1:3], r[::-1], r[::2], r[5:1], r[-2:], r[:-3], r[10:20])
print(7 in r, 8 in r, 7.0 in r, "7" in r, True in range(2), r.index(7), r.index(11.0), r.count(7), r.count(8), r.count(7.0), bool(r), bool(range(0)))
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 1, 3), range(1) == range(0, 1, 5), range(2) == [0, 1], range(2) != range(3), range(3) == range(0, 3, 1))
print(hash(range(0, 3, 2)) == hash(range(0, 4, 2)), hash(range(0)) == hash(range(5, 1)), hash(range(1)) == hash(range(0, 1, 5)), {range(3): 1}[range(0, 3)])
b = range(10**20, 10**20 + 10, 3)
print(b, len(b), b[0], b[-1], list(b), 10**20 + 3 in b, 10**20 + 1 in b, b.index(10**20 + 6), b[1:], b[::-1], list(reversed(b)))
h = range(0, 2**70, 2**60)
print(len(h), h[5], h[-1], list(h[:3]), h[2**80:], h[-1:], 2**65 in h, h.count(2**65))
m = range(-(2**63), 2**63)
print(m[0], m[-1], m[2**63], m[5:10], 0 in m, m.index(0), m[::2**62], bool(m))
edge = range(2**63 - 3, 2**63 - 1)
print(list(edge), list(range(2**63 - 2, 2**63)), list(range(-(2**63) + 1, -(2**63) - 1, -1)), list(range(2**63 - 5, 2**63, 2)))
print(list(range(-(2**63), -(2**63) + 3)), list(reversed(range(-(2**63), -(2**63) + 3))), len(range(-(2**63), 2**63 - 1, 2**62)))
for big in (range(10**20), range(-(10**20), 0), m):
    try:
        print(len(big))
    except OverflowError as e:
        print(e)
it = iter(range(5))
print(type(it).__name__, next(it), it.__length_hint__(), list(it), it.__length_hint__(), type(iter(b)).__name__, type(reversed(r)).__name__, type(reversed(b)).__name__)
print(list(reversed(range(0))), list(reversed(range(5))), list(reversed(range(1, 10, 4))), list(reversed(range(9, 1, -3))))


class I:
    def __index__(self):
        return 3


print(range(I()), range(0, I(), True), range(5)[I()], I() in range(5), range(False, True))
print(range(3).__reduce__(), range(5).__eq__(1), range(5).__lt__(range(6)), range(5).__len__(), range(2).__contains__(1))


class Three:
    def __eq__(self, other):
        return other == 3


print(Three() in range(5), Three() in range(2), range(5).index(Three()), range(5).count(Three()))
s = slice(1, 2, 3)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, None), slice("a", [], ()))
print(slice(1, 2) == slice(1, 2), slice(1, 2) != slice(1, 3), slice(1) < slice(2), slice(1, 2, 3) <= slice(1, 2, 3), slice(1) == 1, s == s, s < s)
print(hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1, 2): "x"}[slice(1, 2)], slice(1, 2).__reduce__())
for args in ((None,), (5,), (1, 100), (-3, None), (None, None, -1), (10, 0, -3), (-100, 100, 7), (None, -100, -1), (5, 5), (3, 1)):
    print(args, [slice(*args).indices(n) for n in (0, 1, 4, 10)])
print(slice(None, None, -1).indices(10**30), slice(-(10**31), 10**31, 10**29).indices(10**30), slice(1, 2).indices(True), slice(I(), None).indices(I()))
for i in range(3):
    pass
print(i, sum(range(101)), max(range(5)), min(range(5, 9)), sorted(range(5), reverse=True), [*range(3)], {*range(3)} == {0, 1, 2})
