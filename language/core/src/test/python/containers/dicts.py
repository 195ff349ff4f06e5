# Dicts: methods, order, operators, constructors.
print({}, {1: 2}, dict(), dict(a=1, b=2), dict([(1, 2), (3, 4)]), dict({1: 2}, x=3), dict(["ab", "cd"]), dict(zip("ab", [1, 2])))
d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 10
print(d, len(d), "a" in d, "z" in d, d["b"], d.get("z"), d.get("z", 5), d.setdefault("b", 9), d.setdefault("d", 4), d)
del d["a"]
d["a"] = 11
print(d, d.pop("b"), d.pop("nope", None), d, d.popitem(), d)
print({1: "a", 1.0: "b", True: "c"}, {0: 1, False: 2}, {"1": 1, 1: 2})
e = {1: "int"}
print(e[1.0], e[True], e.get(1 + 0j), 1.0 in e, hash(1) == hash(1.0) == hash(True))
e = {2**70: "big", 2.0**70: "float", -1: "m1", -2: "m2", None: "n", (1, 2): "t", frozenset([1]): "f", "": "empty"}
print(e, e[2**70], e[-1], e[-2], e[None], e[(1, 2)], e[frozenset([1])], e[""])
d.clear()
print(d, bool(d), bool({0: 0}))
f = {}
f.update({"x": 1}, y=2)
f.update([("z", 3)], x=5)
f.update(w=6)
f.update()
print(f, list(f), list(f.keys()), list(f.values()), list(f.items()), list(reversed(f)), list(reversed(f.items())), list(reversed(f.values())))
print({"a": 1} | {"b": 2}, {"a": 1} | {"a": 2}, {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: 2} != {1: 3}, {} == [])
g = {"a": 1}
h = g
g |= {"b": 2}
g |= [("c", 3)]
print(h, h is g, g.copy(), g.copy() is g)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], []), dict.fromkeys({1, }), dict.fromkeys({"q": 1}, 0), dict.fromkeys(range(3), 7))
r = {}
r["self"] = r
r["list"] = [r]
print(r)
r2 = {}
r2["v"] = r2.values()
print(len(repr(r2)) < 100)
many = {i: i * i for i in range(1000)}
for i in range(0, 1000, 2):
    del many[i]
print(len(many), sum(many), sum(many.values()), list(many)[:5], many[501], 500 in many)
for i in range(2000, 2600):
    many[i] = i
print(len(many), list(many)[-1], next(iter(many)), list(many)[499:502])
for i in list(many):
    if i > 10:
        many.pop(i)
print(many)
strs = {f"key{i}": i for i in range(500)}
print(sum(strs[f"key{i}"] for i in range(500)), "key500" in strs, strs.get("key499"), strs.get("key" + str(12)))
queue = {}
for i in range(5000):
    queue[i] = i
    if len(queue) > 10:
        del queue[next(iter(queue))]
print(queue)
stack = {}
for i in range(100):
    stack[i] = i
    stack[i + 1000] = i
    stack.popitem()
print(len(stack), stack.popitem(), list(stack)[:3])
lru = dict.fromkeys(range(5))
for k in (1, 3, 1, 0):
    lru[k] = lru.pop(k)
print(list(lru))


class H:
    def __init__(self, n, h=1):
        self.n = n
        self.h = h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        return isinstance(other, H) and self.n == other.n

    def __repr__(self):
        return f"H{self.n}"


c = {H(i): i for i in range(20)}
print(c, c[H(7)], H(25) in c, 1 in c)
for i in range(0, 20, 3):
    del c[H(i)]
print(c, H(3) in c, len(c))
c[H(3)] = "again"
print(list(c)[-1])
neg = {H(1, -1): 1, H(2, -2): 2, H(3, 2**70): 3}
print(neg[H(1, -1)], neg[H(1, -2)] if H(1, -2) in neg else "no", neg[H(3, 2**70)])


class B(H):
    def __hash__(self):
        return "bad"


class E(H):
    def __hash__(self):
        raise ValueError("hash failed")


class Q(H):
    def __eq__(self, other):
        raise ValueError("eq failed")

    __hash__ = H.__hash__


for k in (B(1), E(1), Q(1)):
    for op in (lambda: {H(5): 1}.get(k), lambda: {H(5): 1}.__setitem__(k, 1), lambda: {H(5): 1}.pop(k, None)):
        try:
            print(op())
        except Exception as x:
            print(type(x).__name__, x)
print(dict[str, int], {}.__class__, {1: 2}.__len__(), {1: 2}.__contains__(1), {1: 2}.__getitem__(1), {1: 2}.__or__(3), {}.__eq__(1))
print({1: 2}.__ror__({3: 4}), {1: 2}.__ior__({3: 4}), {}.__lt__({}), dict.__hash__)
print({"a": 1, **{"b": 2, "a": 3}, "c": 4}, {**{}, **{1: 2}})
nan = float("nan")
n = {nan: 1}
print(nan in n, n[nan], n)
k1, k2 = (1, 2), (1.0, 2.0)
print({k1: "x"}[k2], {k1: 1, k2: 2})
print(sorted({"b": 1, "a": 2}), max({"b": 1, "c": 0}), [*{"p": 1, "q": 2}])
del n[nan]
print(n)
