# pickle: the bytes of protocols 4 and 5 for ordinary objects, what comes back, shared and recursive parts, errors.
import collections
import dataclasses
import datetime
import enum
import hashlib
import io
import pickle


class Plain:
    def __init__(self, value):
        self.value = value


class Items(list):
    pass


class Pairs(dict):
    pass


class State:
    def __getstate__(self):
        return 5

    def __setstate__(self, state):
        self.restored = state


class Made:
    def __new__(cls, value):
        made = object.__new__(cls)
        made.value = value
        return made

    def __getnewargs__(self):
        return (self.value,)


class Reduced:
    def __reduce__(self):
        return Plain, (5,), {"more": 2}


class Outer:
    class Inner:
        pass


class Color(enum.Enum):
    RED = 1


@dataclasses.dataclass
class Point:
    x: int
    y: str = "q"


Pair = collections.namedtuple("Pair", "x y")
items = Items([1, 2, 3])
items.extra = 1
pairs = Pairs(a=1)
pairs.extra = 2
shared = ["s"]
numbers = [0, 255, 256, 65535, 65536, -1, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63, 2**64, -2**2000, 1.5, -0.0]
texts = ["", "a", "abc", "\xe9", "\u20ac\U0001f600", "\ud800", "x" * 255, "x" * 256, "y" * 70000, b"", b"abc", b"z" * 300, b"z" * 70000]
containers = [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], list(range(1001)), list(range(2500)), {}, {"a": 1}, {"a": 1, "b": 2},
              {i: str(i) for i in range(1001)}, set(), {1}, frozenset(), frozenset({1}), [shared, shared], [[[[]]]], bytearray(b"q")]
objects = [Plain(3), [Plain(1), Plain("x")], items, pairs, State(), Made(3), Reduced(), Outer.Inner, Outer.Inner(), [Color.RED] * 2, Point(1), Pair(1, 2),
           int, len, Plain, ..., NotImplemented, datetime.date(2020, 1, 2), datetime.timedelta(3), collections.OrderedDict(a=1, b=2),
           collections.defaultdict(int, {"a": 1}), collections.Counter("aab"), collections.deque([1, 2], 5), range(3), ValueError("x", 1)]
large = [{"k": [{"id": i, "name": "n%d" % i} for i in range(3000)]}, [str(i) * 3 for i in range(20000)]]
for value in numbers + texts + containers + objects + large:
    for protocol in (4, 5):
        data = pickle.dumps(value, protocol)
        back = pickle.loads(data)
        file = io.BytesIO()
        pickle.dump(value, file, protocol)
        assert file.getvalue() == data
        print(type(back).__name__, len(data), hashlib.md5(data).hexdigest(), back == value, sorted(getattr(back, "__dict__", {}))[:2])
recursive = []
recursive.append(recursive)
back = pickle.loads(pickle.dumps(recursive))
print(back[0] is back)
knot = ([],)
knot[0].append(knot)
back = pickle.loads(pickle.dumps(knot))
print(back[0][0] is back)
back = pickle.loads(pickle.dumps([shared, shared]))
print(back[0] is back[1])
for bad in (b"", b"\x80\x04", b"\x80\x04K\x01", b"\x80\x04h\x05.", b"\x80\x04\x8c\x08builtins\x8c\x03zzz\x93.", b"\x80\x09."):
    try:
        print(pickle.loads(bad))
    except Exception as e:
        print(bad, type(e).__name__)
try:
    pickle.dumps([lambda: 1])
except Exception as e:
    print(type(e).__name__)
