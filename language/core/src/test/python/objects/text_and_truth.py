# str, repr, ascii, format, bool, hash and isinstance on objects of a program.
def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class S(str):
    pass


class Texts:
    def __init__(self, r=None, s=None):
        self.r, self.s = r, s

    def __repr__(self):
        return self.r

    def __str__(self):
        return self.s


print(str(Texts("r", "s")), repr(Texts("r", "s")), [Texts("r", "s")], f"{Texts('r', 's')!r:>4}{Texts('r', 's')!s:>4}")
show(lambda: str(Texts("r", 5)))
show(lambda: repr(Texts(5, "s")))
print(type(str(Texts("r", S("s")))).__name__, type(repr(Texts(S("r"), ""))).__name__)
print(ascii("aé\u1234\U00012345'\n"), ascii(Texts("é", "")))


class F:
    def __format__(self, spec):
        return f"<{spec}>"


print(f"{F()}", f"{F():abc}", format(F(), "x"), "{:q}".format(F()))


class BadFormat:
    def __format__(self, spec):
        return 5


show(lambda: format(BadFormat()))
show(lambda: format(object(), "x"))
show(lambda: format(None, ">5"))
show(lambda: format([1], "5"))
print(format(None), format(3, ""), format(object)[:5])


class OnlyRepr:
    def __repr__(self):
        return "only"


print(str(OnlyRepr()), f"{OnlyRepr()}", "%s %r %a" % (OnlyRepr(), OnlyRepr(), OnlyRepr()))


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(bool(Truth(True)), bool(Truth(False)), bool(Sized(0)), bool(Sized(3)), bool(object()))
show(lambda: bool(Truth(1)))
show(lambda: bool(Sized(-1)))
show(lambda: bool(Sized("a")))
show(lambda: len(Sized(-1)))
show(lambda: len(Sized(2**70)))


class Hashed:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


print(hash(Hashed(5)), hash(Hashed(-1)), hash(Hashed(True)), hash(Hashed(2**70)) == hash(2**70))
show(lambda: hash(Hashed(1.5)))
show(lambda: hash([]))
show(lambda: hash({}))
show(lambda: hash(set()))
show(lambda: hash((1, [])))
show(lambda: {[]: 1})
show(lambda: {[]})
print(hash(1) == hash(1.0) == hash(True), hash("a") == hash(S("a")), hash((1, 2)) == hash((1.0, 2.0)))


class EqOnly:
    def __eq__(self, other):
        return True


show(lambda: hash(EqOnly()))
print(EqOnly.__hash__, EqOnly.__dict__["__hash__"])


class EqAndHash(EqOnly):
    __hash__ = object.__hash__


print(isinstance(hash(EqAndHash()), int))


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == 42

    def __subclasscheck__(cls, sub):
        return sub is int


class Checked(metaclass=Meta):
    pass


print(isinstance(42, Checked), isinstance(41, Checked), isinstance(Checked(), Checked), issubclass(int, Checked), issubclass(Checked, Checked))
print(isinstance(True, int), issubclass(bool, int), isinstance(1, (str, (float, int))), issubclass(int, (str, object)))
print(isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int | str))
for bad in (1, "int", [int], (int, 3)):
    show(lambda: isinstance("", bad))
    show(lambda: issubclass(str, bad))
show(lambda: issubclass(1, int))


class Proxy:
    def __init__(self, target):
        self.__target = target

    @property
    def __class__(self):
        return type(self.__target)


p = Proxy([])
print(isinstance(p, list), isinstance(p, Proxy), isinstance(p, dict), type(p).__name__, p.__class__.__name__)


class Abstract:
    __bases__ = ()


a = Abstract()
a.__bases__ = (a,) if False else ()
show(lambda: isinstance(1, a))
show(lambda: issubclass(a, a))
print(callable(len), callable(Abstract), callable(a), callable(lambda: 0), callable("x"))


class Call:
    def __call__(self):
        return 1


c = Call()
c2 = Texts("a", "b")
c2.__call__ = lambda: 1
print(callable(c), callable(c2), c())
show(lambda: c2())
show(lambda: (lambda v: v())(5))
print(sorted(n for n in dir(c) if not n.startswith("__")), "__call__" in dir(c), dir(c) == sorted(dir(c)))


class Dir:
    def __dir__(self):
        return ["b", "a"]


print(dir(Dir()))
Dir.__dir__ = lambda self: 5
show(lambda: dir(Dir()))
x = [1]
x.append(x)
y = {"k": x}
y["self"] = y
print(x, y)
t = ([],)
t[0].append(t)
print(t)
