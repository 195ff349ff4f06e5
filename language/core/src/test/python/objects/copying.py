# __reduce_ex__, __getstate__, copy, deepcopy and pickling of ordinary objects.
import copy
import copyreg


def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return type(other) is type(self) and self.__dict__ == other.__dict__


class Slots:
    __slots__ = ("a", "b")


class SlotsAndDict(Slots):
    pass


class NewArgs:
    def __new__(cls, value):
        self = super().__new__(cls)
        self.value = value
        return self

    def __getnewargs__(self):
        return (self.value,)


class NewArgsEx:
    def __new__(cls, *, value):
        self = super().__new__(cls)
        self.value = value
        return self

    def __getnewargs_ex__(self):
        return (), {"value": self.value}


class State:
    def __getstate__(self):
        return {"saved": 1}

    def __setstate__(self, state):
        self.restored = state


class Reduce:
    def __reduce__(self):
        return (Plain, (7,))


class MyList(list):
    pass


class MyDict(dict):
    pass


p = Plain([1, 2])
c, d = copy.copy(p), copy.deepcopy(p)
print(c == p, c.x is p.x, d == p, d.x is p.x)
print(p.__reduce_ex__(2)[0].__name__, p.__reduce_ex__(2)[1:], p.__reduce_ex__(4)[2], p.__getstate__())
print(object().__reduce_ex__(2)[1:], object().__getstate__())
s = Slots()
s.a = 1
print(s.__getstate__(), s.__reduce_ex__(2)[2], copy.copy(s).a, hasattr(copy.copy(s), "b"))
sd = SlotsAndDict()
sd.a, sd.c = 1, 2
print(sd.__getstate__(), copy.copy(sd).a, copy.copy(sd).c)
print(copy.copy(NewArgs(5)).value, copy.deepcopy(NewArgsEx(value=6)).value, NewArgsEx(value=1).__reduce_ex__(2)[1][1:])
print(copy.copy(State()).restored, type(copy.copy(Reduce())).__name__, copy.copy(Reduce()).x)
m = MyList([1, 2])
m.tag = "t"
print(copy.copy(m), copy.copy(m).tag, type(copy.copy(m)).__name__, copy.deepcopy(m).tag)
md = MyDict(a=1)
md.tag = "t"
print(copy.copy(md), copy.copy(md).tag, list(md.__reduce_ex__(2)[4]))
loop = Plain(None)
loop.x = [loop]
deep = copy.deepcopy(loop)
print(deep.x[0] is deep, deep is not loop)
print(copy.copy(len) is len, copy.copy(Plain) is Plain, copy.deepcopy((1, [2])), copy.copy(None), copy.copy(1.5))
show(lambda: copy.copy(i for i in ()))
show(lambda: (i for i in ()).__reduce_ex__(2))
show(lambda: type.__reduce_ex__(type, 2))
show(lambda: Plain.__dict__.__reduce_ex__(2))
print(copyreg._slotnames(SlotsAndDict), len.__reduce__(), [].append.__reduce__()[1])
e = ValueError("a", 1)
e.extra = 2
print(copy.copy(e).args, copy.copy(e).extra, repr(copy.deepcopy(OSError(2, "m", "f"))), copy.deepcopy(OSError(2, "m", "f")).filename)
print(Slots.a.__reduce__(), str.upper.__reduce__(), (1).__add__.__reduce__())


class BadArgs:
    def __getnewargs__(self):
        return 5


class BadArgsEx:
    def __getnewargs_ex__(self):
        return (1, 2)


show(lambda: BadArgs().__reduce_ex__(2))
show(lambda: BadArgsEx().__reduce_ex__(2))


class Copier:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep copied"


print(copy.copy(Copier()), copy.deepcopy(Copier()))
