"""What sys tells about the interpreter, as far as it is the same everywhere."""

import sys

print(sys.version_info[:2], sys.version_info >= (3, 12), sys.version_info.releaselevel, len(sys.version_info))
print(sys.version.startswith("3.12."), hex(sys.hexversion).startswith("0x30c"), sys.api_version)
print(sys.byteorder in ("little", "big"), sys.maxsize == 2 ** 63 - 1, sys.maxunicode == 0x10FFFF)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.radix)
print(sys.int_info.bits_per_digit, sys.int_info.default_max_str_digits, sys.hash_info.width, sys.hash_info.modulus)
print(type(sys.flags).__name__, sys.flags.debug, sys.flags.optimize, sys.flags.dev_mode, sys.flags.utf8_mode)
print(sys.implementation.version >= (0,), sys.implementation.cache_tag.endswith("312"))
print(isinstance(sys.argv, list), isinstance(sys.path, list), isinstance(sys.executable, str))
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())

for name in ("argv", "path", "modules", "flags", "platform", "prefix", "base_prefix", "exec_prefix", "platlibdir",
             "builtin_module_names", "stdlib_module_names", "copyright", "warnoptions", "meta_path", "path_hooks",
             "path_importer_cache", "dont_write_bytecode", "stdin", "__stdout__", "__excepthook__", "orig_argv",
             "implementation", "thread_info", "pycache_prefix", "_xoptions", "abiflags", "float_repr_style"):
    if not hasattr(sys, name):
        print("missing", name)
print("sys" in sys.builtin_module_names, "json" in sys.stdlib_module_names, sys.modules["sys"] is sys)

print(sys.getrecursionlimit())
sys.setrecursionlimit(2000)
print(sys.getrecursionlimit())
sys.setrecursionlimit(1000)
for bad in (0, -5, "a", 2 ** 40):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)

print(sys.get_int_max_str_digits())
sys.set_int_max_str_digits(700)
try:
    str(10 ** 800)
except ValueError as e:
    print(e)
try:
    sys.set_int_max_str_digits(10)
except ValueError as e:
    print(e)
sys.set_int_max_str_digits(0)
print(len(str(10 ** 5000)))

print(sys.intern("a" + "b") is sys.intern("ab"), sys.getsizeof([]) > 0, sys.getrefcount(object()) > 0)
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exc_info()[0].__name__, sys.exception() is e, sys.exc_info()[2] is e.__traceback__)


def caller():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name


print(caller())
try:
    sys._getframe(10000)
except ValueError as e:
    print(e)

sys.displayhook(None)
sys.displayhook([1, "two"])
print(_)
for value in (3, "text", None):
    try:
        sys.exit(value)
    except SystemExit as e:
        print(repr(e), e.code)
print(sys.is_finalizing(), sys.getswitchinterval() > 0, sys.gettrace(), sys.getprofile())
