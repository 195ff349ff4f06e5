# super() in every form.
def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    attribute = "A"

    def f(self):
        return "A.f"

    @classmethod
    def cm(cls):
        return "A.cm", cls.__name__

    @staticmethod
    def sm():
        return "A.sm"

    @property
    def p(self):
        return "A.p"

    def __getattr__(self, name):
        return f"getattr {name}"


class B(A):
    attribute = "B"

    def f(self):
        return "B.f", super().f()

    @classmethod
    def cm(cls):
        return "B.cm", super().cm()

    @staticmethod
    def sm():
        return "B.sm"

    @property
    def p(self):
        return "B.p", super().p

    def inner(self):
        def g():
            return super(B, self).f(), __class__.__name__

        return g()

    def comprehension(self):
        return [super(B, self).attribute for _ in range(1)]

    def attr(self):
        return super().attribute

    def missing(self):
        return super().nothing


class C(A):
    def f(self):
        return "C.f", super().f()


class D(B, C):
    def f(self):
        return "D.f", super().f()


d = D()
print(d.f(), d.cm(), D.cm(), d.p, d.inner(), d.comprehension(), d.attr())
show(d.missing)
print(d.absent)
print(super(B, d).f(), super(D, d).f(), super(A, d).__init__ is not None, super(B, D).cm())
print(super(B, D).f is C.f, super(B, d).__thisclass__.__name__, super(B, d).__self_class__.__name__, super(B, d).__self__ is d)
print(super(B, d).__class__, repr(super(B, d)), repr(super(B)))
show(lambda: super(B, 1))
show(lambda: super(1))
show(lambda: super(B, A()))
show(lambda: super())


def outside(self):
    return super().f()


show(outside, d)


class E(A):
    def changed(self):
        self = D()
        return super().f()

    def deleted(self):
        del self
        return super().f()

    def no_args():
        return super()

    @staticmethod
    def static_super():
        return super()


show(lambda: E().changed())
show(lambda: E().deleted())
show(lambda: E.no_args())
show(lambda: E.static_super())
show(lambda: E.changed(5))


class Unbound:
    def f(self):
        return "Unbound.f"


class UsesUnbound(Unbound):
    def f(self):
        return "uses " + self.__super.f()


UsesUnbound._UsesUnbound__super = super(UsesUnbound)
print(UsesUnbound().f())


class Meta(type):
    def __call__(cls, *args):
        return super().__call__(*args)

    def __new__(meta, *args):
        cls = super().__new__(meta, *args)
        cls.via = super().__repr__ if False else "meta"
        return cls

    def mro(cls):
        return super().mro()


class M(metaclass=Meta):
    def __init__(self, x):
        super().__init__()
        self.x = x


print(M(3).x, M.via)


class L(list):
    def append(self, x):
        super().append(x * 2)

    def __getitem__(self, i):
        return ("L", super().__getitem__(i))

    def __setattr__(self, name, value):
        super().__setattr__("_" + name, value)

    def __getattribute__(self, name):
        return super().__getattribute__(name)


l = L()
l.append(4)
l.y = 1
print(l, l[0], l._y)


class MySuper(super):
    pass


print(MySuper(B, d).f())


class WithSlot:
    def f(self):
        return "base"


class Dynamic(WithSlot):
    def f(self):
        return super().f()


x = Dynamic()
print(x.f())
WithSlot.f = lambda self: "patched"
print(x.f())
Dynamic.__bases__ = (type("New", (), {"f": lambda self: "new base"}),)
print(x.f())
print(super.__doc__.splitlines()[0], super.__name__)
