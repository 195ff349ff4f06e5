# Every way in which an attribute can be found, missing, written and deleted.
def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


class Data:
    def __init__(self, label):
        self.label = label

    def __get__(self, instance, owner):
        return f"data {self.label} {type(instance).__name__} {owner.__name__}"

    def __set__(self, instance, value):
        instance.__dict__["set"] = (self.label, value)

    def __delete__(self, instance):
        instance.__dict__["deleted"] = self.label


class NonData:
    def __get__(self, instance, owner=None):
        return f"nondata {instance is None}"


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["so"] = value


class Base:
    inherited = "from base"
    data = Data("d")
    plain = NonData()
    so = SetOnly()

    def method(self):
        return "method"


class Derived(Base):
    own = 1


d = Derived()
print(d.inherited, d.data, d.plain, d.own, d.method())
print(Derived.inherited, Derived.data, Derived.plain, Derived.own)
d.__dict__["data"] = "hidden"
d.__dict__["plain"] = "shown"
d.__dict__["method"] = lambda: "instance function"
print(d.data, d.plain, d.method())
d.data = 5
del d.data
print(d.__dict__["set"], d.__dict__["deleted"])
print(type(d.so).__name__)
d.so = 3
print(d.so)
del d.method
print(d.method())
show(lambda: d.missing)
show(lambda: Derived.missing)
show(delattr, d, "missing")
show(delattr, Derived, "missing")
show(delattr, d, "own")
show(setattr, Derived, "data", 4)
print(Derived.data, d.data, Base.data)
del Derived.data
print(Derived.data)


class Fallback:
    def __init__(self):
        self.present = 1

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"no {name}")
        return f"<{name}>"

    @property
    def failing(self):
        raise AttributeError("inner")

    @property
    def broken(self):
        raise KeyError("key")


f = Fallback()
print(f.present, f.absent, f.failing)
show(lambda: f._private)
show(lambda: f.broken)
print(hasattr(f, "x"), hasattr(f, "_x"), getattr(f, "_x", "default"))


class Total:
    def __getattribute__(self, name):
        if name == "wanted":
            return "found"
        if name == "forward":
            return object.__getattribute__(self, "stored")
        raise AttributeError(name)

    def __setattr__(self, name, value):
        object.__setattr__(self, "stored", (name, value))

    def __delattr__(self, name):
        object.__setattr__(self, "stored", ("deleted", name))

    def __getattr__(self, name):
        return f"fallback {name}"


t = Total()
t.a = 1
print(t.wanted, t.forward, t.other)
del t.b
print(t.forward)


class Meta(type):
    metadata = "meta"
    conflict = "meta"
    prop = property(lambda cls: f"prop of {cls.__name__}")

    def __getattr__(cls, name):
        return f"meta fallback {name}"

    def greet(cls):
        return f"hello {cls.__name__}"


class WithMeta(metaclass=Meta):
    conflict = "class"
    prop = "class"


print(WithMeta.metadata, WithMeta.conflict, WithMeta.prop, WithMeta.whatever, WithMeta.greet())
show(lambda: WithMeta().metadata)
print(WithMeta().prop)

# mutation after use
class A:
    def f(self):
        return "A.f"


class B(A):
    pass


b = B()


def call():
    return b.f()


for _ in range(3):
    call()
B.f = lambda self: "B.f"
print(call())
b.f = lambda: "b.f"
print(call())
del b.f, B.f
print(call())
A.f = property(lambda self: lambda: "property")
print(call())
del A.f
show(call)
b.__class__ = WithMeta if False else type("C", (), {"f": lambda self: "C.f"})
print(call())
b.__dict__ = {"f": lambda: "dict f"}
print(call())
b.__dict__["f"] = lambda: "changed"
print(call(), sorted(vars(b)))
show(setattr, b, "__dict__", 5)
show(getattr, b, 5)
show(setattr, b, 5, 5)
show(lambda: (5).real.imag.nope)
show(lambda: None.x)
show(setattr, None, "x", 1)
show(setattr, 5, "real", 1)
show(setattr, [], "append", 1)
show(delattr, "abc", "upper")
for value in (1, "s", 2.0, None, True, [], len, object()):
    print(value.__class__.__name__, isinstance(value, value.__class__))
