# Keys whose comparison changes the dict that is being searched.
class Key:
    def __init__(self, n, action=None):
        self.n = n
        self.action = action

    def __hash__(self):
        return 5

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


d = {}
first = Key(1)
d[first] = "one"
first.action = d.clear
print(d.get(Key(1)), d)
d = {}
first = Key(1)
d[first] = "one"


def refill():
    d.clear()
    for n in range(20):
        d[Key(n)] = n


first.action = refill
print(d.get(Key(7)), len(d))
d = {Key(n): n for n in range(30)}
list(d)[3].action = lambda: [d.pop(k) for k in list(d)[:2]]
print(d.get(Key(29)), len(d))
d = {Key(1): 1, Key(2): 2}
list(d)[0].action = lambda: d.__setitem__(Key(3), 3)
d[Key(3)] = "three"
print(d)
s = set()
k = Key(1)
s.add(k)
k.action = s.clear
s.add(Key(2))
print(s)
x = {Key(1): 1}
y = {Key(1): 1}
list(x)[0].action = y.clear
print(x == y)
x = {1: Key(1), 2: Key(2)}
y = {1: Key(1), 2: Key(2)}
x[1].action = x.clear
print(x == y)


class Grows:
    def __repr__(self):
        big[len(big)] = 1
        return "grow"


big = {0: Grows()}
print(len(repr(big)) > 5)


class Str(str):
    def __eq__(self, other):
        print("Str.__eq__", str(self), other)
        return str.__eq__(self, other)

    __hash__ = str.__hash__


d = {"a": 1, "b": 2}
print(d[Str("a")], d.get(Str("zz")), Str("b") in d)
d = {Str("a"): 1}
print(d["a"], "b" in d)


class Int(int):
    def __eq__(self, other):
        print("Int.__eq__", int(self), int(other))
        return int.__eq__(self, other)

    __hash__ = int.__hash__


d = {1: "one", 2: "two"}
print(d[Int(1)], d.get(Int(3)))
d = {Int(1): "one"}
print(d[1], d.get(2), d[True], d[1.0])


class Merge(dict):
    pass


class Evil:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        source[len(source)] = 1
        return False


source = {Evil(): 1, "x": 2}
target = {Evil(): 0}
try:
    target.update(source)
except RuntimeError as e:
    print(e)
lst = [1, 2, 3, 4]
out = []
for x in lst:
    out.append(x)
    if x < 3:
        lst.append(x * 10)
    if len(lst) > 6:
        lst.pop()
print(out, lst)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
it = iter(s)
next(it)
s.discard(3)
for _ in range(2):
    try:
        next(it)
    except RuntimeError as e:
        print(e)
print(it.__length_hint__())
