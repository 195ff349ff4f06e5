# Subclasses of the builtin containers: constructors, overridden methods, results of operators.
class L(list):
    pass


class L2(list):
    def __init__(self, *args, tag=None):
        super().__init__(*args)
        self.tag = tag

    def __getitem__(self, i):
        return ("item", super().__getitem__(i))

    def __len__(self):
        return 100

    def __iter__(self):
        return iter("over")


x = L([1, 2])
x.extra = 5
print(x, type(x).__name__, x.extra, x == [1, 2], isinstance(x, list), type(x + x).__name__, type(x[:]).__name__)
print(type(x.copy()).__name__, type(x * 2).__name__, x.__dict__)
x += [3]
x[0] = "a"
print(x, type(x).__name__, L(), L("ab"))
y = L2([1, 2], tag=7)
print(y, y.tag, y[0], len(y), list(y), list.__len__(y), [*y], 1 in y, y.index(2), sorted(y), y == [1, 2], tuple(y))
z = []
z.extend(y)
print(z, z + y, [0] + y)


class L3(list):
    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls, *args)
        self.kwargs = kwargs
        return self


w = L3([1], a=1)
print(w, w.kwargs)
try:
    L([1], a=1)
except TypeError as e:
    print(e)


class T(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __init__(self, a, b):
        self.total = a + b


t = T(1, 2)
print(t, t.total, t[0], len(t), t == (1, 2), hash(t) == hash((1, 2)), type(t + ()).__name__, type(t[:]).__name__)
print(type(t * 1).__name__, {t: 1}[(1, 2)], type(tuple(t)).__name__, isinstance(t, tuple), t + (3,), (0,) + t)


class D(dict):
    def __missing__(self, key):
        return f"missing {key}"

    def __getitem__(self, key):
        return "<" + str(super().__getitem__(key)) + ">"


d = D(a=1)
print(d, d["a"], d["b"], d.get("b"), d.get("a"), "b" in d, type(d.copy()).__name__, type(d | {}).__name__, len(d))
print(dict(d), {**d}, d == {"a": 1}, list(d.items()), dict.fromkeys("ab", 1), D.fromkeys("a", 2), type(D.fromkeys("")).__name__)


class M(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value


m = M()
print([m[k] for k in "abcab"], m)


class K(dict):
    def keys(self):
        return ["k1", "k2"]

    def __getitem__(self, key):
        return key.upper()


print(dict(K(a=1)), {**K(a=1)})


class KI(K):
    def __iter__(self):
        return iter(["k1"])


print(dict(KI(a=1)), {**KI(a=1)})


class Keyed:
    def keys(self):
        return iter(["p", "q"])

    def __getitem__(self, key):
        return key * 2


e = {}
e.update(Keyed())
e |= Keyed()
print(e, dict(Keyed()), {**Keyed()})


class S(set):
    pass


class F(frozenset):
    pass


class S2(set):
    def __init__(self, items=(), tag=None):
        super().__init__(items)
        self.tag = tag

    def __contains__(self, x):
        return True


s = S([1, 2])
print(s, type(s | s).__name__, type(s.copy()).__name__, s == {1, 2}, S(), F([1]), F(), type(F() | F()).__name__)
s |= {3}
print(sorted(s), type(s).__name__, hash(F([1, 2])) == hash(frozenset([2, 1])), F([1]) == frozenset([1]), F([1]) == {1})
s2 = S2("ab", tag=1)
print(sorted(s2), s2.tag, "zz" in s2, {"zz"} & s2)


class F2(frozenset):
    def __new__(cls, items, extra):
        self = super().__new__(cls, items)
        self.extra = extra
        return self


f2 = F2([1], "x")
print(f2, f2.extra, len(f2), 1 in f2)


class Enum(enumerate):
    def __next__(self):
        return ("e", super().__next__())


class Z(zip):
    pass


class R(reversed):
    pass


class Mp(map):
    def __init__(self, *args, note=None):
        self.note = note


print(list(Enum("ab")), list(Z("ab", "cd")), list(R([1, 2])), type(R([1, 2])).__name__, list(R("ab")))
mp = Mp(str, [1, 2], note="n")
print(list(mp), mp.note, type(mp).__name__)


class Empty(list):
    __slots__ = ("a",)


em = Empty()
em.a = 1
print(em, em.a, hasattr(em, "__dict__"))


class Both(L):
    def append(self, x):
        super().append(x)
        super().append(x)


b = Both()
b.append(1)
b.extend([2])
print(b, Both.__mro__[1:])
