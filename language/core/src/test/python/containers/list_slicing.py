# Slices of lists and tuples: reading, assigning and deleting over all small combinations.
BOUNDS = [None, -7, -6, -5, -3, -1, 0, 1, 2, 4, 5, 6, 8]
STEPS = [None, -6, -2, -1, 1, 2, 3, 7]
for base in ([0, 1, 2, 3, 4], [0.5, 1.5, 2.5, 3.5, 4.5], ["a", "b", "c", "d", "e"], []):
    seen = []
    for start in BOUNDS:
        for stop in BOUNDS:
            for step in STEPS:
                part = base[start:stop:step]
                assert part == list(tuple(base)[start:stop:step])
                assert part == [base[i] for i in range(*slice(start, stop, step).indices(len(base)))]
                copy = base[:]
                del copy[start:stop:step]
                seen.append((len(part), len(copy)))
                if len(part) + len(copy) != len(base):
                    print("mismatch", base, start, stop, step, part, copy)
                copy = base[:]
                copy[start:stop:step] = part
                assert copy == base or (step in (None, 1) and not part), (base, start, stop, step)
                copy = base[:]
                copy[start:stop:step] = [None] * len(part)
                assert copy.count(None) == len(part)
    print(len(seen), sum(a * 7 + b for a, b in seen))
xs = list(range(10))
xs[2:5] = "abc"
print(xs)
xs[2:5] = []
print(xs)
xs[2:2] = (x for x in range(100, 103))
print(xs)
xs[:0] = [1.5]
print(xs)
xs[len(xs):] = [None]
print(xs)
xs[-1:] = xs
print(xs)
xs[1:3] = xs[::-1][:4]
print(xs)
xs[5:2] = ["between"]
print(xs)
xs[::2] = range(len(xs[::2]))
print(xs)
xs[::-1] = xs
print(xs)
del xs[::3]
print(xs)
del xs[-2:]
del xs[1:100]
print(xs)
xs[:] = {1: 2, 3: 4}
print(xs)
xs[10**30:] = [5]
xs[-(10**30):0] = [0]
print(xs, xs[:10**30], xs[::10**30], xs[::-(10**30)])


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print([1, 2, 3][I(1)], [1, 2, 3][I(0):I(2)], (1, 2, 3)[I(-1)], "abc"[I(1)], [1, 2, 3][True])
ys = [1, 2, 3]
ys[I(0)] = 5
del ys[I(1)]
print(ys)


class Shrinks:
    def __init__(self, xs):
        self.xs = xs

    def __index__(self):
        del self.xs[2:]
        return 5


zs = list(range(10))
print(zs[:Shrinks(zs)], zs)
zs = list(range(10))
zs[:Shrinks(zs)] = [7]
print(zs)
zs = list(range(10))
del zs[1:Shrinks(zs)]
print(zs)
t = (1, 2, 3)
print(t[:] is t, t[0:0] == (), t[::-1], t[1:], t[-2:])


class S:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


s = S()
print(s[1], s[1:2], s[1:2:3], s[:], s[::], s[1, 2], s[1:2, ::3], s[...], s[()])
s[1:2] = 3
s[...] = 4
del s[1:2, 3]
