# Sets of numbers are iterated over in the order CPython has.
seed = 7
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return (seed >> 8) % n
chk = list
for trial in range(40):
    n = rnd(40)
    hi = [10, 100, 1000, 10**6][rnd(4)]
    a = [rnd(hi) for _ in range(n)]
    b = [rnd(hi) for _ in range(rnd(30))]
    s = set(a); t = {x for x in b}; f = frozenset(a)
    print(chk(s), chk(t), chk(f))
    print(chk(s | t), chk(s & t), chk(s - t), chk(s ^ t), chk(t | s), chk(t ^ s), chk(t - s))
    print(chk(s.union(b)), chk(s.intersection(b)), chk(s.difference(b)), chk(s.symmetric_difference(b)))
    u = set(s); u |= t; print(chk(u)); u = set(s); u &= t; print(chk(u)); u = set(s); u -= t; print(chk(u)); u = set(s); u ^= t; print(chk(u))
    d = dict.fromkeys(b)
    print(chk(set(d)), chk(s | set(d)), chk(d.keys() & s), chk(d.keys() | s), chk(d.keys() - s), chk(d.keys() ^ s), chk(s.difference(d)), chk(s.symmetric_difference(d)))
    for x in b[:5]: s.discard(x)
    for x in b[5:9]: s.add(x)
    print(chk(s), chk(s.copy()), chk(set(s)), len(s))
    p = []
    while len(s) > 3: p.append(s.pop())
    s.add(99); s.update([3, 1, 2])
    print(p, chk(s), s.pop() if s else None)
print({3,1,2}, {30, 10, 20, 5, 1}, {1, 17, 33, 2, 9, 100}, {True, 0, 5})
