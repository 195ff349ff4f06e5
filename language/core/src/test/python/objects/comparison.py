# Rich comparison: reflection, subclass priority, NotImplemented, identity in containers.
def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


calls = []


class A:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        calls.append(("A.eq", self.v))
        return NotImplemented

    def __lt__(self, other):
        calls.append(("A.lt", self.v))
        return NotImplemented

    def __gt__(self, other):
        calls.append(("A.gt", self.v))
        return NotImplemented

    __hash__ = None


class B(A):
    def __gt__(self, other):
        calls.append(("B.gt", self.v))
        return "answer"


print(A(1) == A(2), calls)
calls.clear()
print(A(1) != A(2), calls)
calls.clear()
print(A(1) < B(2), calls)
calls.clear()
show(lambda: A(1) < A(2))
print(calls)
calls.clear()
show(lambda: A(1) <= 3)
show(lambda: 3 >= A(1))
show(lambda: hash(A(1)))
show(lambda: {A(1): 2})
show(lambda: 1 < "a")
show(lambda: None < None)
show(lambda: [1] < (1,))
show(lambda: {} < {})
show(lambda: 1j < 2j)
nan = float("nan")
print(nan == nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), nan != nan)
print(1 == 1.0 == True, 2**64 == float(2**64), 2**53 + 1 == float(2**53 + 1), 10**400 > 1e308, 0.1 < 1)
print("a" < "b" < "c", "é" > "z", "" < "a", "\U0001F600" > "\uffff")
print((1, 2) < (1, 3), [1, [2]] == [1, [2]], (1, 2) < (1, 2, 0), [] < [0])
print({1, 2} < {1, 2, 3}, {1} <= {1}, {1} < {2}, frozenset({1}) == {1})
print({"a": 1} == {"a": 1.0}, {"a": 1} != {"a": 2})


class Weird:
    def __eq__(self, other):
        return "weird"

    def __bool__(self):
        return False


print(Weird() == 1, Weird() != 1, 1 == Weird(), [Weird()] == [1], Weird() in [1])


class NE:
    def __ne__(self, other):
        return "ne"


print(NE() != 1, NE() == 1, not (NE() == 1))


class Bad:
    def __eq__(self, other):
        raise ValueError("eq failed")

    def __bool__(self):
        raise TypeError("bool failed")


show(lambda: Bad() == 1)
show(lambda: [Bad()] == [1])
show(lambda: bool(Bad()))
show(lambda: 1 in [Bad()])
print(object() == object(), object() != object())
o = object()
print(o == o, o != o, o.__eq__(o), o.__eq__(1), o.__ne__(o), o.__ne__(1), o.__lt__(1))
print((1).__eq__(2), (1).__eq__("a"), (1).__lt__(2.0), "a".__eq__("a"), "a".__lt__(1))
print(type.__eq__(int, int), int == int, int != str)


class Chain:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n)
        return self.n < other.n


print(Chain(1) < Chain(2) < Chain(0), Chain(2) < Chain(1) < Chain(5))
