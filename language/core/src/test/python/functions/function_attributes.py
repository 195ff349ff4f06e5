# What functions, code objects, cells and builtin functions tell about themselves.
def show(action, *args):
    try:
        print(action(*args))
    except Exception as error:
        print(type(error).__name__, error)


def f(a, b=2, /, c=3, *args, d, e=5, **kwargs) -> "result":
    "Docstring."
    x = y = 1

    def inner():
        return x, a

    return inner, y


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__)
code = f.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_flags & 0x3f, code.co_firstlineno)
inner = f(1, d=4)[0]
print(inner.__qualname__, inner.__code__.co_freevars, [c.cell_contents for c in inner.__closure__])
cell = inner.__closure__[0]
cell.cell_contents = "changed"
print(inner())
del cell.cell_contents
show(inner)
show(lambda: cell.cell_contents)
f.attribute = 1
print(f.__dict__, f.attribute)
del f.attribute
show(lambda: f.attribute)
f.__name__ = "g"
f.__qualname__ = "x.g"
print(f.__name__, repr(f)[:15])
f.__doc__ = None
print(f.__doc__)


def g(a, b=1, *, c=2):
    return a, b, c


g.__defaults__ = (10, 20)
print(g())
g.__defaults__ = None
show(g)
g.__kwdefaults__ = {"c": 30}
print(g(1, 2))
g.__kwdefaults__ = None
show(g, 1, 2)
g.__code__ = (lambda a=0, b=0: ("replaced", a, b)).__code__
print(g(5, 6))
for name, value in (("__name__", 1), ("__qualname__", 1), ("__defaults__", 1), ("__kwdefaults__", 1), ("__code__", 1),
                    ("__annotations__", 1), ("__dict__", 1), ("__closure__", 1), ("__globals__", 1), ("__type_params__", 1)):
    show(setattr, g, name, value)
for name in ("__code__", "__name__", "__dict__"):
    show(delattr, g, name)
show(setattr, g, "__code__", inner.__code__)
h = lambda: 0
print(h.__name__, h.__qualname__, h.__doc__, h.__annotations__, h.__type_params__)
print(f.__globals__ is globals(), f.__builtins__["len"] is len, f.__get__(1).__self__)


def annotated(x: int, y: "str" = "", *a: float, k: 1 + 1 = 0, **kw: dict) -> None:
    local: int = 1


print(annotated.__annotations__)


def gen():
    yield 1


async def co():
    pass


async def agen():
    yield 1


print([c.__code__.co_flags & 0x2a0 for c in (gen, co, agen, f)])
FunctionType = type(f)
made = FunctionType(g.__code__, {"__builtins__": {}}, "made", (7, 8))
print(made(), made.__name__, made.__module__, made.__closure__)
show(lambda: FunctionType(inner.__code__, {}))
show(lambda: FunctionType(inner.__code__, {}, None, None, (1, 2)))
show(lambda: FunctionType(1, {}))
show(lambda: FunctionType(g.__code__, 1))
show(lambda: FunctionType())
replaced = g.__code__.replace(co_name="other", co_filename="file.py", co_firstlineno=99)
print(replaced.co_name, replaced.co_filename, replaced.co_firstlineno, replaced.co_varnames, g.__code__.co_name)
show(lambda: g.__code__.replace(nope=1))
show(lambda: g.__code__.replace(co_name=1))
print(g.__code__ == g.__code__, g.__code__ != f.__code__, hash(g.__code__) == hash(g.__code__))
print(len.__name__, len.__qualname__, len.__module__, len.__text_signature__, len.__doc__ is not None)
print([].append.__name__, [].append.__qualname__, list.append.__text_signature__)
show(setattr, len, "x", 1)
show(lambda: len.nope)


class K:
    def method(self, x):
        "Method doc."
        return x

    method.tag = "tagged"


k = K()
print(k.method.tag, k.method.__doc__, k.method.__name__, k.method.__qualname__, k.method.__func__ is K.method)
show(setattr, k.method, "tag", 2)
show(lambda: k.method.nope)
print(K.method.__code__.co_varnames, k.method.__code__ is K.method.__code__)
print(type(f), type(len), type(k.method), type([].append), type(list.append), type(int.__add__), type((1).__add__))
print(type(f.__code__), type(cell), type(K.__dict__["__dict__"]), type(FunctionType.__globals__), type(FunctionType.__code__))


def outer():
    def recursive(n):
        return n and recursive(n - 1)

    return recursive


r = outer()
print(r.__closure__[0].cell_contents is r, r(3))
