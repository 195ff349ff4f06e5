# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Texts that grow at the end share memory, and nobody can tell."""

import random
def check(ops, seed):
    rnd = random.Random(seed)
    pool = ["", "a", "xyz", "q" * 300, "é", "😀", "w" * 70, "\ud800", "0123456789" * 40]
    ref = [list(p) for p in pool]
    for _ in range(ops):
        i = rnd.randrange(len(pool)); j = rnd.randrange(len(pool))
        if rnd.random() < .3: i = len(pool) - 1
        if len(ref[i]) + len(ref[j]) > 5000: continue
        k = rnd.random()
        if k < .7:
            s = pool[i]; s += pool[j]
        else:
            s = pool[i] + pool[j]
        pool.append(s); ref.append(ref[i] + ref[j])
        if len(pool) > 40:
            x = rnd.randrange(len(pool)); del pool[x]; del ref[x]
        if rnd.random() < .1:
            x = rnd.randrange(len(pool)); s = pool[x]; r = "".join(ref[x])
            assert s == r and hash(s) == hash(r) and len(s) == len(r), (s, r)
            if s: assert s[-1] == r[-1] and s[len(s)//2] == r[len(r)//2] and s[3:-2] == r[3:-2]
            assert s in {r: 1} and s.upper() == r.upper() and s.find("q") == r.find("q")
    for s, r in zip(pool, ref): assert s == "".join(r)
for k in range(2): check(800, k)
def grow(n):
    s = ""; marks = []
    for i in range(n):
        s += str(i)
        if i % 500 == 0: marks.append(s)
    t = "".join(map(str, range(n)))
    assert s == t
    for m in marks: assert t.startswith(m) and hash(m) == hash(t[:len(m)])
    a = s + "A"; b = s + "B"; assert a[-1] == "A" and b[-1] == "B" and a[:-1] == b[:-1] == s
    a += "1"; b += "2"; assert a[-2:] == "A1" and b[-2:] == "B2"
    return len(s)
print(grow(100), grow(3000))
# memo of dict
d = {}
for i in range(100):
    k = "k%d" % (i % 17)
    if k in d: d[k] += 1
    else: d[k] = 1
    if i % 10 == 0: d.pop(k, None)
    if k not in d: d["other%d" % i] = i; d[k] = d.get(k, 5)
    if i % 30 == 0:
        d.clear(); assert k not in d; d[k] = 0; assert d[k] == 0
    if i == 77: d = dict(d)
print(sorted(d.items()))
class N(str):
    def __add__(self, o): return "N+" + str(o)
    def __radd__(self, o): return "r"
print(N("a") + "b", "b" + N("a"))
x = "b"; x += N("a"); print(x)
try: "a" + 1
except TypeError as e: print(e)
try:
    x = "a"; x += 1
except TypeError as e: print(e)
try: 1 + "a"
except TypeError as e: print(e)
