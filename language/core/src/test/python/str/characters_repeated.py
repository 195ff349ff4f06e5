# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Characters, slices, tests and keys, often enough at one place that what the place has learned is used."""

def t():
    r = []
    s = "aéЖ😀\ud800z0 _\n"
    for i in range(-len(s), len(s)): r.append(ascii(s[i]))
    for i in (len(s), -len(s) - 1):
        try: s[i]
        except IndexError as e: r.append(str(e))
    for a in (None, 0, 1, 3, -2, 100, -100, True):
        for b in (None, 0, 2, -1, 100, -100, 2**70):
            r.append(ascii(s[a:b])); r.append(ascii(s[a:b:1])); r.append(ascii(s[a:b:2])); r.append(ascii(s[a:b:-1]))
    for c in s + "aZ5٣²Ⅷｱ":
        r.append((ascii(c), c.isalnum(), c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isspace(), c.islower(), c.isupper(), ord(c)))
        r.append((c in "az", c in "", c in s, c not in "aéЖ", s in c, "" in c, c < "b", c <= "é", c == "z", c != "é", c > "", c >= "😀"))
    for c in ("", "ab", "a b", "AB", "12"):
        r.append((c.isalnum(), c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isspace(), c.islower(), c.isupper(), c in "ab 12", c < "ab"))
        try: ord(c)
        except TypeError as e: r.append(str(e))
    d = {}
    class K(str): pass
    class E:
        def __hash__(self): return hash("kk")
        def __eq__(self, o): return o == "kk"
    d[E()] = 1
    r.append(("kk" in d, d.get("kk"), d.get("kx", 3), d["kk"], d.setdefault("kk", 9)))
    for i in range(40): d["n%d" % i] = i; d[i] = -i
    d["kk"] = 5
    r.append((len(d), d.get("kk"), d.get("n7"), d[7], "n39" in d, K("n3") in d, d[K("n3")], 3.0 in d, True in d, d[True]))
    try: d["nope"]
    except KeyError as e: r.append(repr(e))
    try: d[[]]
    except TypeError as e: r.append(str(e))
    try: [] in d
    except TypeError as e: r.append(str(e))
    try: 3 in "abc"
    except TypeError as e: r.append(str(e))
    b = b"abc\xff"; ba = bytearray(b)
    for x in (b, ba):
        r.append([x[0], x[3], x[-1], x[1:], list(x)])
        for i in (4, -5):
            try: x[i]
            except IndexError as e: r.append(str(e))
    it = iter("ab"); r.append([next(it), it.__length_hint__(), it.__reduce__()[1], next(it), next(it, None), next(it, None)])
    it = iter(ba); next(it); ba.append(1); r.append(list(it)); ba.append(2); r.append(list(it))
    it = iter("xyz"); it.__setstate__(2); r.append(list(it))
    it = iter(b"xyz"); it.__setstate__(1); r.append((it.__reduce__()[1:], list(it)))
    g = globals(); g["zz"] = 1; g["zz"] = 2; r.append((g.get("zz"), "zz" in g, zz))
    ns = {}; exec("a=1\ndef f(): return a", ns); ns["a"] = 2; r.append(ns["f"]()); del ns["a"]; r.append(ns.get("a")); ns["a"] = 7; r.append(ns["f"]())
    return r
for k in range(3): x = t()
for y in x: print(y)
