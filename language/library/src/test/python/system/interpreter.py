# sys: what programs read of the interpreter, hooks, exits.
import io
import sys


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as e:
        print(label, type(e).__name__, e)


print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 12), sys.maxsize, sys.maxunicode, sys.byteorder, sys.platform)
print(sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.imag, sys.int_info.bits_per_digit, sys.int_info.default_max_str_digits, sys.float_info)
print(type(sys.flags).__name__, sys.flags.optimize, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.getrecursionlimit())
print(sys.stdin.fileno(), sys.stdout.fileno(), sys.stderr.fileno(), sys.stdout is sys.__stdout__, sys.stdout.encoding, sys.stderr.errors, sys.stdout.name)
attempt("version_info", lambda: type(sys.version_info)())
sys.setrecursionlimit(500)
print(sys.getrecursionlimit(), sys.setrecursionlimit(1000))
attempt("recursion", lambda: sys.setrecursionlimit(0))
attempt("digits", lambda: sys.set_int_max_str_digits(5))
sys.set_int_max_str_digits(700)
attempt("long", lambda: int("1" * 701))
attempt("long", lambda: str(10**701))
sys.set_int_max_str_digits(4300)
print(sys.intern("ab" + "c") is sys.intern("abc"), sys.exc_info(), sys.exception(), callable(sys.gettrace), sys.getswitchinterval())
attempt("intern", lambda: sys.intern(1))
try:
    raise KeyError("k")
except KeyError:
    print(sys.exc_info()[:2], repr(sys.exception()))
sys.displayhook(None)
sys.displayhook("shown")
import builtins

print(builtins._)
saved, sys.stdout = sys.stdout, io.StringIO()
print("captured", end="")
captured, sys.stdout = sys.stdout.getvalue(), saved
print(captured)


class Writer:
    def write(self, text):
        saved.write("[%s]" % text.replace("\n", "\\n"))


sys.stdout = Writer()
print("a", 1, sep="-")
sys.stdout = saved
print()
sys.stdout = None
print("nowhere")
sys.stdout = saved
saved_error, sys.stderr = sys.stderr, io.StringIO()
try:
    {}["missing"]
except KeyError as e:
    sys.excepthook(type(e), e, None)
text, sys.stderr = sys.stderr.getvalue(), saved_error
print(text)
for status in (0, 3, None, "message", (1, 2)):
    try:
        sys.exit(status)
    except SystemExit as e:
        print(repr(e), e.code)
print(sys.getsizeof(b"abc") > 0, sys._getframe().f_code.co_name, sys.getrefcount(None) > 0, sys.is_finalizing(), sys.implementation.cache_tag is not None, len(sys.argv), sys.orig_argv != [])


def outer():
    def inner():
        return sys._getframe(1).f_code.co_name, sys._getframe(1).f_locals["marker"]
    marker = 5
    return inner()


print(outer())
attempt("frame", lambda: sys._getframe(10000))
print("os" in sys.stdlib_module_names, "sys" in sys.builtin_module_names, sys.audit("x"), sys.unraisablehook.__name__, sys.__name__, sys.warnoptions)
