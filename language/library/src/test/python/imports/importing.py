# The import system: packages, namespaces, relative imports, cycles, errors, what importlib shows of it.
import os
import sys
import tempfile

root = tempfile.mkdtemp()
sys.dont_write_bytecode = True
sys.path.insert(0, root)


def write(name, text=""):
    path = os.path.join(root, *name.split("/"))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)


def attempt(source):
    names = {"__name__": "prober"}
    try:
        exec(source, names)
    except BaseException as e:
        print(source.strip().replace("\n", "; "), "->", type(e).__name__, str(e).replace(root, "ROOT"), getattr(e, "name", ""), str(getattr(e, "path", "")).replace(root, "ROOT"))
    else:
        names.pop("__builtins__")
        print(source.strip().replace("\n", "; "), "->", sorted(n for n in names if n != "__name__"))


write("plain.py", "'''Doc.'''\nx = 1\n_hidden = 2\nprint('plain runs as', __name__)\n")
write("listed.py", "__all__ = ['_a', 'b']\n_a = b = c = 1\n")
write("wrong.py", "__all__ = ['missing']\n")
write("wrong_type.py", "__all__ = [1]\n")
write("package/__init__.py", "from . import first\nfrom .first import value as top\n")
write("package/first.py", "value = 'first'\n")
write("package/second.py", "from .first import value\nfrom . import first as f\nfrom .inner.deep import up\n")
write("package/inner/__init__.py")
write("package/inner/deep.py", "from ..first import value as up\nfrom ... import beyond\n")
write("package/inner/fine.py", "from ..first import value as up\nfrom .. import top\n")
write("space/one.py", "n = 1\n")
write("cycle_a.py", "import cycle_b\nfrom cycle_b import later\n")
write("cycle_b.py", "import cycle_a\nfrom cycle_a import nothing\nlater = 1\n")
write("cycle_c.py", "import cycle_d\nx = 1\n")
write("cycle_d.py", "import cycle_c\ncycle_c.x\n")
write("raises.py", "1/0\n")
write("broken.py", "def f(:\n")
write("replaced.py", "import sys\nsys.modules[__name__] = 'anything'\n")
write("dynamic.py", "def __getattr__(name):\n    if name == 'made':\n        return 'made up'\n    raise AttributeError(f'no {name} here')\ndef __dir__():\n    return ['made']\n")

for source in ("import plain", "import plain", "from plain import *", "from plain import x as y, __name__ as n", "from plain import nope", "import plain.sub", "import nowhere", "import nowhere.sub",
               "from nowhere import x", "from listed import *", "from wrong import *", "from wrong_type import *", "import package.first as p", "from package import first, second", "import package.inner.deep",
               "import package.inner.fine as f", "from package import nothing", "import package.nothing", "import space.one", "import space", "from space import one, two", "import cycle_a", "import cycle_a",
               "import cycle_c", "import raises", "import raises", "import broken", "import replaced", "from dynamic import made", "from dynamic import other", "from . import x", "from .plain import x",
               "from .. import x", "import os.path as p", "from os import path", "from sys import nothing", "import sys.nothing", "from package.inner import fine as g"):
    attempt(source)
print(sorted(m for m in sys.modules if m.split(".")[0] in ("plain", "package", "space", "cycle_a", "cycle_b", "cycle_c", "cycle_d", "raises", "broken", "replaced")))

import package
import plain
import space
import dynamic

print(plain.__doc__, plain.__name__, repr(plain.__package__), plain.__file__.replace(root, "ROOT"), repr(plain).replace(root, "ROOT"))
print(package.__name__, package.__package__, [p.replace(root, "ROOT") for p in package.__path__], package.__file__.replace(root, "ROOT"), repr(sys), repr(package.first.__package__))
print(repr(space).replace(root, "ROOT"), hasattr(space, "__file__"), type(space.__path__).__name__, list(space.__path__)[0].replace(root, "ROOT"))
print(dynamic.made, dir(dynamic), getattr(dynamic, "other", "default"))
spec = plain.__spec__
print(type(spec).__name__, spec.name, spec.origin.replace(root, "ROOT"), spec.has_location, spec.parent == "", type(plain.__loader__).__name__, spec.submodule_search_locations)
print(package.__spec__.submodule_search_locations == package.__path__, package.__spec__.parent, sys.__spec__.origin, sys.__loader__.__name__)

import importlib
import importlib.util

print(importlib.import_module("package.first").value, importlib.import_module(".first", "package").value, importlib.util.find_spec("plain") is spec, importlib.util.find_spec("nowhere"))
try:
    importlib.import_module(".first")
except TypeError as e:
    print(e)
write("plain.py", "x = 'reloaded'\n")
print(importlib.reload(plain) is plain, plain.x, plain._hidden)
late = importlib.util.spec_from_file_location("late", os.path.join(root, "listed.py"))
module = importlib.util.module_from_spec(late)
late.loader.exec_module(module)
print(module.b, module.__name__, "late" in sys.modules, late.loader.get_source("late"), late.loader.is_package("late"))


class Finder:
    @staticmethod
    def find_spec(name, path, target=None):
        if name == "virtual":
            return importlib.util.spec_from_loader(name, Loader())


class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.answer = 42


sys.meta_path.append(Finder)
import virtual

print(virtual.answer, type(virtual.__loader__).__name__)
attempt("import still_nowhere")
sys.modules["blocked"] = None
attempt("import blocked")
attempt("from blocked import x")
print(__import__("package.inner").__name__, __import__("package.inner", fromlist=["fine"]).__name__, __import__("first", {"__package__": "package", "__name__": "package.x"}, None, ["value"], 1).value)
for arguments in (("",), (1,), ("x", None, None, (), -1), ("a", {}, None, (), 1)):
    try:
        __import__(*arguments)
    except Exception as e:
        print(arguments, type(e).__name__, e)
sys.path.pop(0)
