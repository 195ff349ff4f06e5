# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Formats and partitions of texts, each several times at one place; checksums of sixty results each."""

def t():
    r = []
    class F:
        def __format__(self, s): return "F<%s>" % s
        def __str__(self): return "strF"
        def __repr__(self): return "reprF"
    class S(str): pass
    class I(int): pass
    class BadF:
        def __format__(self, s): return 3
    for v in (0, -5, 123456789, 2**63, -2**63, True, 1.5, -0.0, float("nan"), 1e300, "txt", "é😀", S("sub"), I(7), F(), None, b"x", 3j):
        for sp in ("", "5", ">8", "*^9", "<4", "=+6", "05", "+d", ",", "_x", "#x", "#b", "08b", "X", "c", ".2f", "8.3f", "e", "g", "%", "s", ".2", ".3s", "n", "z.1f", "q", "5q", "😀>6", "é^7", "{", "10,.2f", " d", "-", "=10", "08.2f", "o", "#o"):
            for fn in (lambda: format(v, sp), lambda: f"{v:{sp}}", lambda: ("{:" + sp + "}").format(v), lambda: ("{0!s:" + sp + "}|{0!r}").format(v)):
                try: x = fn()
                except Exception as e: x = type(e).__name__ + ": " + str(e)
                r.append(ascii(x))
    v = 42; w = -3.75; s = "qé"; n = None
    r.append(ascii([f"{v}", f"{v}{w}", f"a{v:>5}b{w:8.3f}c{s:^7}d{n}", f"{s!r}{s!a:>10}{v!s:<5}|", f"{v:x}{v:#b}{v:,}", f"{w}{s}", f"{F()}{F():ab}", f"{S('k')}", f"{v:{v}}", f"{'x' * 3:^{5}}", f"{v=}", f"{True}{True:d}", f"{I(3)}{I(3):4}", f"", f"{s}", f"{2**70}", f"{-2**63}{2**63-1}"]))
    for bad in ("f'{v:zz}'", "f'{s:d}'", "f'{w:x}'", "f'{v:.3d}'", "f'{BadF()}'", "f'{v:s}'", "f'{n:5}'", "f'a{v:}{s:=5}'"):
        try: r.append(eval(bad, dict(locals())))
        except Exception as e: r.append(type(e).__name__ + ": " + str(e))
    log = []
    class L:
        def __init__(self, n): self.n = n
        def __format__(self, s): log.append(self.n); return str(self.n)
    def g(x): log.append("g%s" % x); return x
    try: f"{L(1)}{g(2)}{g(3):5}{L(4)}{g('a'):zz}{g(9)}"
    except ValueError as e: log.append(str(e))
    r.append(log)
    for tmpl, a, k in (("{} {}", (1, 2), {}), ("{0} {0} {1}", (1, "b"), {}), ("{a}{b!r:>5}{{}}", (), dict(a=1, b="x")), ("{} {0}", (1,), {}), ("{0} {}", (1,), {}), ("{}", (), {}), ("{5}", (1,), {}), ("{x}", (), {}), ("{", (), {}), ("}", (), {}), ("{!x}", (1,), {}), ("{!}", (1,), {}), ("{!r", (1,), {}), ("{:{}}", (1, 5), {}), ("{0.real}{0.imag}", (3,), {}), ("{a[0]}{a[k]}", (), dict(a={0: "z", "k": "y"})), ("abc{{", (), {}), ("}}", (), {}), ("{:>5}{:<5}|", ("é", 1), {}), ("{:d}", ("s",), {}), ("{ 0}", (1,), {}), ("{0:}", (1,), {}), ("{99999999999999999999}", (1,), {}), ("{a!s}", (), {"a": F()}), ("{!a}", ("é",), {}), ("{-1}", (1,), {}), ("x" * 300 + "{}", (1,), {}), ("{:{w}.{p}}", ("abcdef",), dict(w=8, p=3))):
        for i in range(2):
            try: r.append(ascii(tmpl.format(*a, **k)))
            except Exception as e: r.append(type(e).__name__ + ": " + str(e))
            try: r.append(ascii(tmpl.format_map(k)))
            except Exception as e: r.append(type(e).__name__ + ": " + str(e))
    return r
def u():
    r = []
    for s in ("", " ", "a", " a b  c ", "\ta\nb\r\x1cc\x85d\xa0e\u2003f", "naïve café  Ω", "😀 x 😀", "\ud800 \ud800b", "a,b,,c,", ",", "xx", "...a.b..", "  ", "é.é", "a" * 100 + " " + "b" * 100):
        for args in ((), (None,), (",",), (".",), ("x",), ("é",), ("😀",), ("\ud800",), ("",), ("xx",), (3,), (None, 1), (",", 1), (".", 0), (" ",)):
            for m in ("split", "rsplit", "strip", "lstrip", "rstrip", "startswith", "endswith"):
                try: x = getattr(s, m)(*args)
                except Exception as e: x = type(e).__name__ + ": " + str(e)
                r.append(ascii(x))
        for x in (lambda: s.split(), lambda: s.split(","), lambda: s.split(None), lambda: s.split("é"), lambda: s.split("\ud800"), lambda: s.strip(), lambda: s.strip("ab."), lambda: s.lstrip(".,é"), lambda: s.rstrip(" .c"), lambda: s.strip(None), lambda: s.strip(""), lambda: s.startswith("a"), lambda: s.startswith(""), lambda: s.endswith("é"), lambda: s.startswith("naï"), lambda: s.endswith(" 😀"), lambda: s.startswith(("a", " ")), lambda: s.startswith(s), lambda: s.endswith(s + "x"), lambda: s[1:], lambda: s[:-1], lambda: s[2:70]):
            try: y = x()
            except Exception as e: y = type(e).__name__ + ": " + str(e)
            r.append(ascii(y))
    one = "on" + "e"
    r.append(("".join([one]) is one, "".join(x for x in [one]) is one, "-".join(iter(())), ", ".join(x for x in "abcé😀"), "".join(reversed("abé😀c")), "ü".join(map(str, range(5)))))
    seen = []
    def gen():
        for x in ("a", 3, "b", None): seen.append(x); yield x
    for src in (gen(), iter(["a", 3, "b"]), 5, [1], ("a", b"b")):
        try: r.append("".join(src))
        except TypeError as e: r.append(str(e))
    try: r.append("".join(x for x in gen()))
    except TypeError as e: r.append(str(e))
    class S(str): pass
    r.append((seen, type("".join([S("q")])), type("".join(x for x in [S("q")])), "".join(x for x in [S("q"), "w"])))
    r.append([str(5), str(-2**63), str("x"), str(S("k")), type(str(S("k"))), str(1.5), str(True), str(b"a", "ascii"), S(5), type(S(5))])
    return r
for k in range(3): x = t(); y = u()
import zlib
for name, lines in (("formats", x), ("parts", y)):
    for i in range(0, len(lines), 60):
        text = "\n".join(map(str, lines[i:i + 60]))
        print(name, i, zlib.crc32(text.encode()), ascii(text[:40]))
