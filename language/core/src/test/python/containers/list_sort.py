# Sorting: stability, keys, reverse, mutation, mixed kinds, exceptions.
import functools

seed = 12345


def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed % n


for n in (0, 1, 2, 3, 5, 17, 64, 65, 100, 1000):
    xs = [rnd(50) for _ in range(n)]
    ys = sorted(xs)
    assert all(ys[i] <= ys[i + 1] for i in range(n - 1))
    assert sorted(ys) == ys and sorted(ys[::-1]) == ys and sorted(xs, reverse=True) == ys[::-1]
    pairs = [(x, i) for i, x in enumerate(xs)]
    stable = sorted(pairs, key=lambda p: p[0])
    assert all(a < b for a, b in zip(stable, stable[1:]))
    down = sorted(pairs, key=lambda p: p[0], reverse=True)
    assert all(a[0] > b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(down, down[1:]))
    fs = [x / 4 for x in xs]
    assert sorted(fs) == [y / 4 for y in ys]
    ss = [str(x) for x in xs]
    assert sorted(ss, key=int) == [str(y) for y in ys]
    assert sorted(xs, key=str) == [int(s) for s in sorted(ss)]
    mixed = [x if i % 2 else float(x) for i, x in enumerate(xs)]
    assert sorted(mixed) == ys
    assert sorted(xs, key=functools.cmp_to_key(lambda a, b: b - a)) == ys[::-1]
print("checked")
print(sorted("hello world"), sorted({3: 1, 1: 2}), sorted(x for x in (3, 1, 2)))
print(sorted(["b", "B", "a", "A"], key=str.lower), sorted(["b", "B", "a", "A"], key=str.lower, reverse=True))
print(sorted([0.0, -0.0, 0, 1, -1.5]), sorted([True, False, 2, -1]))
print(sorted([[2], [1, 2], [1]]), sorted([(1, "b"), (1, "a")]), sorted([10**20, 1, -(10**20)]))
print(sorted([], key=1), sorted([5]))
words = "the quick brown fox jumps over the lazy dog".split()
words.sort()
print(words)
words.sort(key=len)
print(words)
words.sort(key=len, reverse=True)
print(words)
xs = [3, 1, 2]
print(xs.sort(), xs, xs.sort(reverse=True), xs, xs.sort(reverse=0), xs)


class Lt:
    count = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Lt.count += 1
        return self.n < other.n


objects = [Lt(rnd(1000)) for _ in range(500)]
objects.sort()
print([o.n for o in objects] == sorted(o.n for o in objects), Lt.count < 6000)
Lt.count = 0
objects.sort()
print(Lt.count)
Lt.count = 0
objects.reverse()
objects.sort()
print(Lt.count < 1200)


class Random:
    def __lt__(self, other):
        return rnd(2) == 0


rs = [Random() for _ in range(300)]
before = {id(r) for r in rs}
rs.sort()
print(len(rs), {id(r) for r in rs} == before)


class Bad:
    def __lt__(self, other):
        raise RuntimeError("no order")


bad = [Bad() for _ in range(3)]
before = bad[:]
try:
    bad.sort()
except RuntimeError as e:
    print(e, len(bad), set(map(id, bad)) == set(map(id, before)))
xs = [3, 1, 2]


def key(x):
    print("during", xs)
    return x


xs.sort(key=key)
print(xs)


def append(x):
    xs.append(x)
    return x


try:
    xs.sort(key=append)
except ValueError as e:
    print(e, xs)


def clear(x):
    xs.clear()
    return x


xs.sort(key=clear)
print(xs)


def fails(x):
    if x == 2:
        raise KeyError(x)
    return -x


xs = [1, 2, 3]
try:
    xs.sort(key=fails)
except KeyError as e:
    print("key error", e, xs)
nan = float("nan")
print(len(sorted([nan, 1.0, nan, 0.5])), sorted([2.0, 1.0, 3.0], reverse=True))
