# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Texts of errors, which are made when they are asked for: what changes meanwhile must not change them."""
def show(f):
    try: f()
    except Exception as e: print(type(e).__name__, e.args, str(e), repr(e))
show(lambda: int("x")); show(lambda: int("it's")); show(lambda: int("z" * 300)); show(lambda: int(b"zz")); show(lambda: float("ab'c")); show(lambda: complex("q"))
show(lambda: [].foo); show(lambda: "a" + 1); show(lambda: 1 / 0); show(lambda: [1][5]); show(lambda: undefined); show(lambda: len(3)); show(lambda: int("5", 99)); show(lambda: "%d" % "x"); show(lambda: {}["k"]); show(lambda: (1).bit_length(1))
class K: pass
def late():
    try: K().x
    except AttributeError as e:
        K.__name__ = "Changed"
        return str(e)
print(late())
try: int("q")
except ValueError as e:
    e.args = ("new",); print(e, e.args)
try: int("q")
except ValueError as e:
    a = e.args; print(a is e.args, e.__reduce__()); import copy, pickle; print(repr(copy.copy(e)), repr(pickle.loads(pickle.dumps(e))))
l = [1]
try: l.index(9)
except ValueError as e: l.append(2); print(e)
