# Module objects, SimpleNamespace and the singletons.
import sys
import types


def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


m = types.ModuleType("m", "doc")
print(m, m.__name__, m.__doc__, m.__package__, m.__loader__, m.__spec__, sorted(m.__dict__))
m.x = 1
print(m.x, vars(m)["x"], "x" in dir(m))
del m.x
show(lambda: m.x)
show(setattr, m, "__dict__", {})
show(types.ModuleType)
show(types.ModuleType, 5)
m.__getattr__ = lambda name: f"dynamic {name}"
print(m.anything)
m.__dir__ = lambda: ["b", "a"]
print(dir(m))
del m.__getattr__
show(lambda: m.anything)
m.__file__ = "/x/m.py"
print(m)
del m.__dict__["__name__"]
show(lambda: m.anything)
print(m)


class Sub(types.ModuleType):
    @property
    def prop(self):
        return "prop"

    def __repr__(self):
        return "<sub>"


s = Sub("s")
print(s, s.prop, isinstance(s, types.ModuleType))
n = types.ModuleType("n")
n.__class__ = Sub
print(n, n.prop)
show(setattr, n, "__class__", int)
print(m.__annotations__, repr(sys)[:13], repr(types)[:15])
m.__annotations__ = 5
print(m.__annotations__)
del m.__annotations__
show(delattr, m, "__annotations__x")

ns = types.SimpleNamespace(a=1, b="two")
print(ns, ns.a, ns == types.SimpleNamespace(b="two", a=1), ns != types.SimpleNamespace())
ns.c = ns
print(ns)
del ns.a
show(lambda: ns.a)
show(lambda: types.SimpleNamespace(1))
show(lambda: types.SimpleNamespace(a=1) < types.SimpleNamespace(a=2))
print(ns.__reduce__()[1:2], vars(types.SimpleNamespace(z=1)), types.SimpleNamespace(**{"not id": 1}))


class Named(types.SimpleNamespace):
    pass


print(Named(q=1), Named(q=1) == types.SimpleNamespace(q=1))

for singleton in (None, Ellipsis, NotImplemented):
    t = type(singleton)
    print(singleton, t.__name__, t() is singleton, singleton.__reduce__() if singleton is not None else "")
    show(t, 1)
    show(setattr, singleton, "x", 1)
    show(lambda: type("X", (t,), {}))
print(bool(None), bool(Ellipsis), None == None, None.__eq__(1), None.__class__)
print(None.__doc__, hash(None) == hash(None), repr(type(None)))
show(lambda: None + 1)
show(lambda: len(None))
