# Views of dicts and their set operations; mapping proxies.
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d["d"] = 4
print(k, v, i, "d" in k, 4 in v, ("d", 4) in i, ("d", 5) in i, ("x", 1) in i, "d" in i, (1, 2, 3) in i)
print(list(reversed(k)), list(reversed(v)), list(reversed(i)))


def s(x):
    return type(x).__name__, sorted(x)


print(s(k & {"a", "z"}), s(k | {"z"}), s(k - {"a"}), s(k ^ {"a", "z"}), s(k & ["a", "q"]), s(k | "xy"), s(k - "ab"), s(k ^ "az"))
print(s({"a", "z"} & k), s({"z"} | k), s({"a", "z"} - k), s({"a", "z"} ^ k), s(["a", "z"] & k), s(["z"] | k), s(["a", "z"] - k))
print(s(i & {("a", 1), ("b", 0)}), s(i | {("z", 9)}), s(i - {("a", 1)}), s(i ^ {("a", 1), ("q", 1)}))
e = {"c": 3, "d": 0, "e": 5}
print(s(k & e.keys()), s(k | e.keys()), s(k - e.keys()), s(k ^ e.keys()), s(i & e.items()), s(i - e.items()))
print(k == {"a", "b", "c", "d"}, k == d.keys(), k == ["a"], k != {"a"}, k >= {"a"}, k > {"a"}, k <= {"a"}, {"a"} < k, {"a"} <= k)
print(i == {("a", 1), ("b", 2), ("c", 3), ("d", 4)}, i >= {("a", 1)}, i == d.items(), v == v, v == d.values(), k == frozenset(k))
print(k.isdisjoint({"q"}), k.isdisjoint("aq"), k.isdisjoint(e), i.isdisjoint(e.items()), k.isdisjoint(k), {}.keys().isdisjoint({}.keys()))
print({"a": []}.items() == {"a": []}.items(), ("a", []) in {"a": []}.items())
print(k.mapping, type(k.mapping).__name__, k.mapping["a"], v.mapping == d)
for view in (k, v, i):
    it = iter(view)
    print(type(it).__name__, next(it), it.__length_hint__(), list(it), it.__length_hint__(), list(it))
    it = reversed(view)
    print(type(it).__name__, next(it), it.__length_hint__(), list(it))
for make in (iter, lambda d: iter(d.keys()), lambda d: iter(d.values()), lambda d: iter(d.items()), reversed, lambda d: reversed(d.items())):
    x = {1: 2, 3: 4, 5: 6}
    it = make(x)
    next(it)
    x[7] = 8
    for _ in range(2):
        try:
            next(it)
        except RuntimeError as error:
            print(type(it).__name__, error)
    x = {1: 2, 3: 4}
    it = make(x)
    next(it)
    x[1] = 5
    print(list(it))
x = {1: 1, 2: 2}
try:
    for key in x:
        del x[key]
        x[key + 10] = 1
except RuntimeError as error:
    print(error)
x = {1: 1}
try:
    for key in x:
        del x[1]
except RuntimeError as error:
    print(error)
for key in list(x):
    del x[key]
print(x)


class P:
    y = 1


p = P.__dict__
print(type(p).__name__, p["y"], "y" in p, "zz" in p, p.get("zz", 5), p.get("y"), "y" in list(p), len(p) > 3)
P.z = 2
print(p["z"], sorted(n for n in p if not n.startswith("__")), [x for x in p.items() if x[0] == "y"])
M = type(p)
m = M({"a": 1, "b": 2})
print(m, len(m), m["a"], list(m), m.keys(), m.values(), m.items(), m.copy(), m | {"c": 3}, {"c": 3} | m, m == {"a": 1, "b": 2}, m == M({"a": 1, "b": 2}))
print(str(m), list(reversed(m)), m.get("a"), m.get("q"), type(m | {}).__name__, M[int], m != {})


class Mapping:
    def __getitem__(self, key):
        return key * 2

    def __len__(self):
        return 77

    def __iter__(self):
        return iter("xyz")

    def keys(self):
        return ["k"]

    def get(self, key, default):
        return ("get", key, default)

    def __contains__(self, key):
        return key == "in"


q = M(Mapping())
print(q["ab"], len(q), list(q), q.keys(), q.get("a"), "in" in q, "out" in q)
print(k.__eq__(5), k.__and__({"a"}), v.__eq__(v), i.__len__(), k.__contains__("a"))
import copy
for view in (k, v, i):
    try:
        copy.copy(view)
    except TypeError as error:
        print(error)
