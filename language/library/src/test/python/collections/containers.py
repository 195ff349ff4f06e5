# deque, defaultdict, OrderedDict, Counter, namedtuple, ChainMap.
import copy
from collections import *


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as e:
        print(label, type(e).__name__, e)


d = deque("abcd", 3)
d.append("e")
d.appendleft("x")
print(d, d.maxlen, len(d), d[0], d[-1], "e" in d, d.count("c"), d.index("c"), list(reversed(d)))
d.rotate(2)
d.extend([1, 2])
d.extendleft([7, 8])
print(d, d.pop(), d.popleft(), d, d.copy(), d + deque([5]), d * 2)
d[0] = "new"
del d[0]
print(d, bool(d), d == deque(), deque([1, 2]) < deque([1, 3]), deque([1]) != [1])
for label, action in (
    ("pop", lambda: deque().pop()), ("popleft", lambda: deque().popleft()), ("index", lambda: deque("ab")[5]), ("set", lambda: deque().__setitem__(0, 1)),
    ("del", lambda: deque().__delitem__(0)), ("slice", lambda: deque("ab")[0:1]), ("maxlen", lambda: deque([], -1)), ("maxlen", lambda: deque([], "a")),
    ("remove", lambda: deque().remove(1)), ("find", lambda: deque("ab").index("z")), ("add", lambda: deque() + [1]), ("hash", lambda: hash(deque())),
    ("insert", lambda: deque("ab", 2).insert(0, "c")), ("iter", lambda: deque(5)), ("set maxlen", lambda: setattr(deque(), "maxlen", 3)),
):
    attempt(label, action)
q = deque(range(5))
q.insert(2, "i")
q.remove(4)
q.reverse()
print(q, copy.copy(q), copy.deepcopy(q) == q, q.__reduce__()[:3])


def mutate():
    for x in q:
        q.append(x)


attempt("mutated", mutate)
r = deque()
r.append(r)
print(r)

dd = defaultdict(list, a=[1])
dd["b"].append(2)
print(dd, dd.default_factory, dd.get("z"), "z" in dd, copy.copy(dd), dd | {"c": 3}, {"c": 3} | dd)
attempt("no factory", lambda: defaultdict()["k"])
attempt("bad factory", lambda: defaultdict(5))
attempt("failing factory", lambda: defaultdict(lambda: 1 / 0)[1])
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 1
print(dict(nested["x"]), repr(nested)[:20])


class Squares(dict):
    def __missing__(self, key):
        return key * key


print(Squares()[7], Squares().get(7))

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(o, list(reversed(o)), o == OrderedDict(b=2, c=3, a=1), o == OrderedDict(a=1, b=2, c=3), o == dict(a=1, b=2, c=3))
o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), o, o | {"z": 1}, o.pop("q", "default"))
attempt("popitem", lambda: OrderedDict().popitem())
attempt("move", lambda: o.move_to_end("nope"))
attempt("pop", lambda: o.pop("nope"))
print(OrderedDict.fromkeys("ab", 0), o.setdefault("n"), list(o.items()), list(o.keys()), list(o.values()))

c = Counter("mississippi")
print(c, c.most_common(2), c["zz"], sum(c.values()), sorted(c.elements()), c.total())
print(c + Counter("miss"), c - Counter("miss"), c & Counter("sip"), c | Counter(z=9), +Counter(a=-1, b=2), -Counter(a=-1), Counter(a=1) <= Counter(a=2))
c.subtract("mm")
c.update({"m": 10})
print(c["m"], Counter(a=3) == Counter(a=3, b=0), Counter([1, 1.0, True]))

Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, y=2)
print(p, p._asdict(), p._replace(x=9), Point._fields, Point._field_defaults, Point._make([4, 5, 6]), p.x, p[1:], Point.__doc__, Point.x.__doc__)
x, *rest = p
print(x, rest, p == (1, 2, 0), hash(p) == hash((1, 2, 0)), isinstance(p, tuple), Point.__match_args__, repr(Point.y))
attempt("few", lambda: Point())
attempt("many", lambda: Point(1, 2, 3, 4))
attempt("unknown", lambda: p._replace(q=1))
attempt("set", lambda: setattr(p, "x", 1))
attempt("make", lambda: Point._make([1]))
attempt("keyword", lambda: namedtuple("P", "class"))
attempt("duplicate", lambda: namedtuple("P", "a a"))
attempt("underscore", lambda: namedtuple("P", "_a"))
print(namedtuple("P", "a class a", rename=True)._fields)


class Named(namedtuple("Base", "left right")):
    __slots__ = ()

    @property
    def total(self):
        return self.left + self.right


print(Named(1, 2), Named(1, 2).total)

m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m["a"], m["b"], dict(m), m.maps, m.new_child({"a": 0})["a"], m.parents, len(m), list(m))
attempt("missing", lambda: m["zz"])
attempt("delete", lambda: m.__delitem__("b"))
u = UserDict(a=1)
u["b"] = 2
print(u, UserList([1, 2]) + [3], UserString("ab").upper())
