# __slots__: storage, inheritance, conflicts, class assignment.
def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


class S:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


s = S(1)
print(s.a, S.a, type(S.a).__name__, hasattr(s, "b"), hasattr(s, "__dict__"))
for _ in range(3):
    show(lambda: s.b)
s.b = 2
print(s.b)
del s.b
show(lambda: s.b)
show(delattr, s, "b")
show(setattr, s, "c", 1)
show(getattr, s, "c")
show(lambda: s.__dict__)
show(lambda: S.a.__get__(5))


class T(S):
    pass


t = T(3)
t.z = 4
print(t.a, t.z, t.__dict__, T.__slots__ if "__slots__" in T.__dict__ else "no own slots")


class U(S):
    __slots__ = ("c", "__dict__")


u = U(1)
u.c = 2
u.d = 3
print(u.a, u.c, u.d, u.__dict__)


class V:
    __slots__ = {"x": "doc of x", "y": None}


v = V()
v.x = 1
print(v.x, sorted(V.__slots__))


class P:
    __slots__ = ("__private", "_q")

    def __init__(self):
        self.__private = 5

    def get(self):
        return self.__private


print(P().get(), sorted(k for k in P.__dict__ if "private" in k))


class Single:
    __slots__ = "only"


x = Single()
x.only = 1
print(x.only, Single.__slots__)


class Empty:
    __slots__ = ()


show(setattr, Empty(), "x", 1)


class L(list):
    __slots__ = ("extra",)


l = L([1, 2])
l.extra = "e"
print(l, l.extra, len(l))
show(setattr, l, "other", 1)
show(lambda: type("X", (int,), {"__slots__": ("a",)}))
show(lambda: type("X", (tuple,), {"__slots__": ("a",)}))
show(lambda: type("X", (int,), {"__slots__": ()})(5))
show(lambda: type("X", (), {"__slots__": ("a", "a")}))
show(lambda: type("X", (), {"__slots__": ("a",), "a": 1}))
show(lambda: type("X", (), {"__slots__": ("1a",)}))
show(lambda: type("X", (), {"__slots__": (1,)}))
show(lambda: type("X", (), {"__slots__": ("__dict__", "__dict__")}))
show(lambda: type("X", (T,), {"__slots__": ("__dict__",)}))
show(lambda: type("X", (S, V), {}))
show(lambda: type("X", (S, Empty), {}).__name__)
show(lambda: type("X", (Empty, S), {}).__mro__[1].__name__)


class S2:
    __slots__ = ("a", "b")


class S3:
    __slots__ = ("a", "c")


s.b = 9
s.__class__ = S2
print(type(s).__name__, s.a, s.b)
show(setattr, s, "__class__", S3)
show(setattr, s, "__class__", T)
s.a = 10
print(s.a, s.b)


class Default:
    __slots__ = ("value",)

    def __getattr__(self, name):
        return f"default {name}"


d = Default()
print(d.value)
d.value = 1
print(d.value)
del d.value
print(d.value)
import copy
c = copy.copy(u)
print(c.a, c.c, c.d)
print(u.__reduce_ex__(2)[2], S(7).__getstate__(), P().__getstate__())
