# Constructors and attributes of the builtin exception classes.
def show(action, *args):
    try:
        print(repr(action(*args)))
    except Exception as error:
        print(type(error).__name__, error)


e = Exception(1, "two")
print(e.args, str(e), repr(e), str(Exception()), str(Exception("x")), repr(Exception("x")), repr(Exception((1,))))
e.args = [3]
print(e.args, str(e))
show(lambda: Exception(x=1))
show(setattr, e, "args", 5)
show(delattr, e, "args")
e.note = 1
print(e.__dict__, e.__reduce__())
e.add_note("first")
e.add_note("second")
print(e.__notes__)
show(e.add_note, 5)
for name in ("__cause__", "__context__", "__traceback__", "__suppress_context__"):
    print(name, getattr(e, name))
    show(setattr, e, name, 5)
    show(delattr, e, name)
e.__cause__ = ValueError("c")
print(repr(e.__cause__), e.__suppress_context__)
print(e.with_traceback(None) is e)
show(e.with_traceback, 1)
print(StopIteration().value, StopIteration(1, 2).value, SystemExit().code, SystemExit(3).code, SystemExit(1, 2).code)
print(str(KeyError("a")), str(KeyError("a", "b")), str(KeyError()), repr(KeyError("a")))
print(OSError(2, "no", "f").filename, str(OSError(2, "no", "f")), str(OSError(2, "no", "f", None, "g")), OSError(2, "no", "f").args)
print(str(OSError("only")), OSError("only").errno, OSError(1, 2, 3, 4, 5, 6).args, str(OSError(99999, "odd")))
print(type(OSError(99999, "x")).__name__, str(FileNotFoundError(2, "x")), FileNotFoundError("y").errno)
show(lambda: OSError(x=1))


class Custom(OSError):
    def __init__(self, value):
        self.value = value


print(Custom(1).args, Custom(1).errno, str(Custom(1)))


class Custom2(OSError):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra


print(Custom2(5, "msg", extra=1).errno, Custom2(5, "msg").strerror)
i = ImportError("m", name="n", path="p")
print(i.name, i.path, i.msg, str(i), ImportError("a", "b").msg, repr(i))
show(lambda: ImportError("a", x=1))
print(ModuleNotFoundError("x", name="y").name)
n = NameError("m", name="n")
a = AttributeError("m", name="n", obj=[1])
print(n.name, a.name, a.obj, NameError("m").name, AttributeError().obj)
show(lambda: NameError(name="n", foo=1))
s = SyntaxError("m", ("f.py", 3, 4, "text", 3, 5))
print(s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset, str(s), s.args)
print(str(SyntaxError()), str(SyntaxError("x")), str(SyntaxError("x", ("d/f.py", None, 1, ""))), str(SyntaxError("x", (None, 2, 1, ""))))
show(lambda: SyntaxError("m", (1, 2)))
show(lambda: SyntaxError("m", 5))
d = UnicodeDecodeError("utf8", b"a\xff", 1, 2, "bad")
print(d.encoding, d.object, d.start, d.end, d.reason, str(d))
print(str(UnicodeDecodeError("utf8", b"abc", 0, 3, "bad")), str(UnicodeEncodeError("ascii", "aé", 1, 2, "r")))
print(str(UnicodeEncodeError("ascii", "a\u1234\U00012345", 2, 3, "r")), str(UnicodeTranslateError("aé", 1, 2, "r")))
show(lambda: UnicodeDecodeError(1))
show(lambda: UnicodeDecodeError("a", "b", 1, 2, "c"))
show(lambda: UnicodeEncodeError("a", b"b", 1, 2, "c"))
show(lambda: UnicodeEncodeError("a", "b", "1", 2, "c"))
d.start = 0
d.reason = "new"
print(d)


class MyError(ValueError, KeyError):
    def __str__(self):
        return "custom"


print(MyError(1), repr(MyError(1)), MyError.__mro__)
show(lambda: type("X", (OSError, SyntaxError), {}))
show(lambda: type("X", (OSError, int), {}))
names = []
pending = [BaseException]
while pending:
    cls = pending.pop()
    names.append(cls.__name__ + "<" + cls.__base__.__name__)
    pending.extend(c for c in cls.__subclasses__() if c.__module__ == "builtins")
print(sorted(set(names)))
g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), KeyError(3)])])
print(str(g), repr(g), g.message, g.exceptions, g.args)
print(g.split(ValueError))
print(g.subgroup((TypeError, KeyError)), g.subgroup(OSError))
print(g.split(lambda e: isinstance(e, KeyError)))
print(repr(BaseExceptionGroup("b", [ValueError(1)])), repr(BaseExceptionGroup("b", [SystemExit(1)])))
show(lambda: ExceptionGroup("x", [SystemExit()]))
show(lambda: ExceptionGroup("x", []))
show(lambda: ExceptionGroup("x", [1]))
show(lambda: ExceptionGroup("x", 1))
show(lambda: ExceptionGroup(1, [ValueError()]))
show(lambda: ExceptionGroup("x"))
show(lambda: g.split(5))
g.add_note("n")
print(g.subgroup(ValueError).__notes__)


class Group(ExceptionGroup):
    def __new__(cls, message, errors, code):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self

    def derive(self, errors):
        return Group(self.message, errors, self.code)


m, rest = Group("c", [ValueError(1), TypeError(2)], 7).split(ValueError)
print(repr(m), m.code, repr(rest), rest.code)
