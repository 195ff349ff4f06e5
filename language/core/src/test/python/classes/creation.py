# Class statements and type(): namespaces, metaclasses, hooks, resolution order.
def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


class Logged(type):
    def __prepare__(name, bases, **keywords):
        print("prepare", name, [b.__name__ for b in bases], keywords)
        return {"prepared": True}

    def __new__(meta, name, bases, namespace, **keywords):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")), keywords)
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", name, keywords)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)


class A(metaclass=Logged, option=1):
    x = 1

    def __init__(self, *args):
        print("instance", args)


class B(A):
    y = 2


B(1, 2)
print(type(B), type(A), B.prepared, B.__mro__, B.__base__, B.__bases__)
C = type("C", (A,), {"z": 3}) if False else Logged("C", (A,), {"z": 3})
print(C.z, C.__name__, C.__qualname__, C.__module__)


class Hook:
    registry = []

    def __init_subclass__(cls, /, tag=None, **keywords):
        super().__init_subclass__(**keywords)
        cls.registry.append((cls.__name__, tag))

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class H1(Hook, tag="one"):
    pass


class H2(H1):
    pass


print(Hook.registry, H2[int], Hook["x", 1])
show(lambda: type("H3", (Hook,), {}, tag=3))
print(Hook.registry)


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name


class UsesNamed:
    first = Named()
    second = third = Named()


print(UsesNamed.first.name, UsesNamed.third.name)


class O1:
    pass


class O2(O1):
    pass


class O3(O1):
    pass


class O4(O2, O3):
    pass


print([c.__name__ for c in O4.__mro__], O4.mro() == list(O4.__mro__), [c.__name__ for c in O1.__subclasses__()])
show(lambda: type("X", (O1, O2), {}))
show(lambda: type("X", (O2, O2), {}))
show(lambda: type("X", (bool,), {}))
show(lambda: type("X", (int, str), {}))
show(lambda: type("X", (type(None),), {}))
show(lambda: type("X", (1,), {}))
show(lambda: type("X", "y", {}))
show(lambda: type("X", (), []))


class Other(type):
    pass


class D(metaclass=Other):
    pass


show(lambda: type("X", (A, D), {}))


class Entries:
    def __mro_entries__(self, bases):
        print("entries", bases is not None, len(bases))
        return (O2, O3)


e = Entries()


class Resolved(e):
    pass


print(Resolved.__bases__ == (O2, O3), Resolved.__orig_bases__ == (e,))
show(lambda: type("X", (e,), {}))


class Body:
    """Docstring."""

    a = 1
    b = [x for x in range(2)]
    names = sorted(locals())

    def __new__(cls, *args):
        return super().__new__(cls)

    class Inner:
        def method(self):
            return __class__


print(Body.__doc__, Body.b, Body.names, Body.Inner.__qualname__, Body.Inner().method() is Body.Inner)
print(type(Body.__dict__["__new__"]).__name__, Body.__new__.__qualname__)
print(sorted(k for k in Body.__dict__), type(Body.__dict__).__name__)


def factory(base):
    class Local(base):
        def who(self):
            return super().who() + "+local" if hasattr(super(), "who") else "local"

    return Local


L = factory(factory(object))
print(L.__qualname__, L().who())


class Private:
    __x = 1

    def __m(self):
        return self.__x

    def call(self):
        return self.__m()


print(Private().call(), sorted(k for k in Private.__dict__ if "rivate__" in k))
function_meta = lambda name, bases, ns: (name, bases, sorted(ns))


class Fake(metaclass=function_meta):
    v = 1


print(Fake)


class NoNew(type):
    def __new__(meta, name, bases, ns):
        return 5


class Five(metaclass=NoNew):
    pass


print(Five)
show(lambda: object(1))
show(lambda: O1(1))
show(lambda: O1(a=1))
show(lambda: Body(1, 2).__class__.__name__)


class Wrong:
    def __init__(self):
        return 1


show(Wrong)


class Elsewhere:
    def __new__(cls, value):
        return value

    def __init__(self, value):
        print("never")


print(Elsewhere(5))
# assignment of class attributes
O1.__name__ = "Renamed"
O1.__qualname__ = "Q.Renamed"
print(O1, O1.__name__, O1().__class__)
O1.__module__ = "elsewhere"
print(O1)
show(setattr, O1, "__name__", 5)
show(setattr, O1, "__bases__", (object,))
O4.__bases__ = (O3, O2)
print([c.__name__ for c in O4.__mro__])
show(setattr, O4, "__bases__", ())
show(setattr, O2, "__bases__", (O4,))
show(setattr, O2, "__bases__", (int,))
show(setattr, int, "x", 1)
show(delattr, int, "real")
show(setattr, O1(), "__class__", int)
show(setattr, 1, "__class__", O1)


class Mutable:
    pass


class Mutable2:
    def hello(self):
        return "hello"


m = Mutable()
m.x = 1
m.__class__ = Mutable2
print(m.hello(), m.x, type(m).__name__)
