# list[int], int | None and what they answer.
import types


def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


a = list[int]
print(a, repr(dict[str, int]), tuple[()], tuple[int, ...], type[int], list[list[int]], set["name"], frozenset[None])
print(a.__origin__, a.__args__, a.__parameters__, a.__class__, type(a).__name__, a.__unpacked__)
print(a == list[int], a != list[str], hash(a) == hash(list[int]), list[int] == list, a is list[int])
print(a(), a([1]), dict[str, int](x=1), a.append, a.__name__, a.__doc__ == list.__doc__)
print(issubclass(type("X", (list[int],), {}) if False else list, list), [1] == a([1]))


class X(list[int]):
    pass


print(X.__bases__, X.__orig_bases__, X([1]), a.__mro_entries__(()))
show(lambda: isinstance([], a))
show(lambda: issubclass(list, a))
show(lambda: a[str])
show(lambda: a.nope)
show(setattr, a, "x", 1)
print(types.GenericAlias(list, (int, str)), types.GenericAlias(int, str))
print([*tuple[int, str]], list(list[int]) if hasattr(a, "__iter__") else "no iter")
print(next(iter(tuple[int, str])).__unpacked__, next(iter(tuple[int])).__typing_unpacked_tuple_args__)
print(a.__reduce__()[0].__name__, a.__reduce__()[1])
print("__origin__" in dir(a), "append" in dir(a))


class Param:
    def __init__(self, name):
        self.name = name

    def __typing_subst__(self, arg):
        return arg

    def __repr__(self):
        return "~" + self.name

    def __eq__(self, other):
        return self is other

    __hash__ = object.__hash__


T, U = Param("T"), Param("U")
g = dict[T, list[U]]
print(g, g.__parameters__, g[int, str], g[U, T], g[int, T][str])
show(lambda: g[int])
show(lambda: g[int, str, float])
print(list[T][int], list[dict[T, T]][int].__parameters__, tuple[T, T, int][str])


class G:
    def __class_getitem__(cls, item):
        return types.GenericAlias(cls, item)


print(G[int].__origin__ is G, G[int, str].__args__, repr(G[int]).endswith("G[int]"))
obj = G[int]()
print(obj.__orig_class__ == G[int])
u = int | str
print(u, int | None, None | int, int | str | int, (int | str) | (str | float), type(u).__name__, u.__args__)
print(u == str | int, u != int | float, hash(u) == hash(str | int), int | int, u == int)
print(isinstance(1, u), isinstance(1.5, u), issubclass(bool, u), isinstance(None, int | None))
show(lambda: int | 5)
show(lambda: 5 | int)
show(lambda: u | 5)
show(lambda: isinstance(1, list[int] | str))
show(lambda: u[int])
show(lambda: types.UnionType())
show(lambda: u.nope)
show(lambda: u())
show(lambda: type("Y", (u,), {}))
print(types.UnionType.__name__, types.UnionType.__module__, types.GenericAlias.__qualname__)
show(lambda: [] [int])
show(lambda: int[str])
