# property, classmethod, staticmethod, functions and builtin methods as descriptors.
def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


class C:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        "The x."
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        self._x = None

    @property
    def readonly(self):
        return "ro"

    writeonly = property(fset=lambda self, v: print("set", v))

    @classmethod
    def make(cls, *args):
        return cls.__name__, args

    @staticmethod
    def static(*args):
        return args

    def method(self, *args):
        return "m", args


class D(C):
    @property
    def x(self):
        return super().x * 10

    @classmethod
    def make(cls, *args):
        return ("D",) + super().make(*args)


c, d = C(), D()
print(c.x, d.x, C.x.__doc__, type(C.x).__name__)
c.x = 5
print(c.x)
del c.x
print(c.x)
show(setattr, c, "readonly", 1)
show(delattr, c, "readonly")
show(lambda: c.writeonly)
c.writeonly = 3
show(setattr, d, "x", 3)
print(c.make(1), C.make(2), D.make(3), d.make(4))
print(c.static(1), C.static(2), c.method(1), C.method(c, 2))
show(lambda: C.method())
print(C.make.__self__, C.make.__func__.__name__, c.method.__self__ is c, c.method.__func__ is C.__dict__["method"])
print(c.method == c.method, c.method is c.method, c.method != C().method, hash(c.method) == hash(c.method))
print(repr(c.method)[:28], repr(C.method)[:18], repr(C.make)[:36])
print(C.__dict__["make"].__func__.__name__, C.__dict__["static"].__wrapped__.__name__, C.__dict__["static"](7))
print(C.method.__get__(c)(1), C.method.__get__(None, C) is C.method, C.x.__get__(c), C.x.__get__(None, C) is C.x)
print(C.x.fget.__name__, C.x.fset.__name__, C.readonly.fset)
p = property(lambda self: 1, doc="given")
print(p.__doc__, p.getter(lambda self: 2).__doc__, p.setter(None).fset)
p.__doc__ = "new"
print(p.__doc__)
show(setattr, p, "fget", 1)
show(lambda: property(1, 2, 3, 4, 5))
show(lambda: property(x=1))
show(lambda: p.__set_name__(1))
show(lambda: classmethod())
show(lambda: staticmethod(1, 2))
show(lambda: classmethod(x=1))


class Sub(property):
    "Sub doc."


def getter(self):
    "Getter doc."


print(Sub(getter).__doc__, Sub(getter).getter(None).__class__.__name__)
C.late = property(lambda self: "late")
show(setattr, c, "late", 1)
cm = classmethod(len)
print(cm.__get__(None, str) if False else cm.__func__ is len, cm.__name__, cm.__qualname__)


class Chained:
    @classmethod
    @property
    def both(cls):
        return cls.__name__


print(Chained.both, Chained().both)


class Cached:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class UsesCached:
    runs = 0

    @Cached
    def value(self):
        UsesCached.runs += 1
        return "computed"


u = UsesCached()
print(u.value, u.value, UsesCached.runs, u.__dict__)
print(list.append.__get__([1])(2), list.append.__objclass__, list.append.__qualname__)
show(lambda: list.append.__get__(5))
show(lambda: list.append(5, 6))
show(lambda: int.__add__("a", 1))
print("abc".upper.__self__, len.__self__.__name__, str.join.__name__, int.__add__, list.append, int.real)
print([].append == [].append, (x := []).append == x.append, (1).__add__(2), (1).__add__.__self__)
print(dict.fromkeys("ab"), dict.fromkeys.__self__, str.maketrans("a", "b"))


class Dct(dict):
    pass


print(type(Dct.fromkeys("a")).__name__, Dct.fromkeys.__self__.__name__)
print(object.__init__, object().__str__.__name__, type.__call__, object.__new__.__name__)
import types
print(types.MethodType(len, "abc")(), types.MethodType(lambda *a: a, 1)(2))
show(lambda: types.MethodType(1, 2))
show(lambda: types.MethodType(len, None))
