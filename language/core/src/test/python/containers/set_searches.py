# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Sets and dicts of mixed keys agree about what is in them."""

import random, string
def t(seed):
    r = random.Random(seed); s = set(); d = {}
    class K(str): pass
    class E:
        def __init__(self, v): self.v = v
        def __hash__(self): return hash(self.v)
        def __eq__(self, o): return o == self.v
    for i in range(600):
        k = r.choice(("k%d" % r.randrange(300), r.randrange(-300, 300), 2**61 - 1 + r.randrange(5), -1, -2, "", "k\u00e9%d" % r.randrange(9), "\U0001f600%d" % r.randrange(9)))
        o = r.random()
        if o < .4: s.add(k); d[k] = 1
        elif o < .6: s.discard(k); d.pop(k, None)
        elif o < .61: s.clear(); d.clear()
        elif o < .62: s.add(E("k7")); d["k7"] = 1
        elif o < .63: s.add(K("k8")); d["k8"] = 1
        assert (k in s) == (k in d), (k, s, d)
        assert (k in frozenset(s)) == (k in d)
    assert len(s) == len(d)
    return sorted(map(ascii, d))
x = [t(i) for i in range(4)]
print(x[0][:5], len(x[3]))
f = frozenset("abc")
try: f.add("x")
except AttributeError as e: print(e)
try: set.add(f, "x")
except TypeError as e: print(e)
class S(set):
    def __contains__(self, x): return x == "yes"
print("yes" in S("ab"), "a" in S("ab"))
try: [] in {1}
except TypeError as e: print(e)
print({1} in {frozenset([1])}, True in {1}, 1.0 in {1}, "a" in {"a": 1}.keys())
