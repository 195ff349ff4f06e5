# heapq with ints, tuples and mixed items; deques at both ends; weak references that are looked up often; key functions in Java.
import heapq
import random
import weakref
from collections import deque
from functools import singledispatch
from operator import itemgetter, neg

r = random.Random(4)
for n in (0, 1, 2, 3, 10, 300):
    for bound in (3, 1000):
        numbers = [r.randint(0, bound) for _ in range(n)]
        heap = list(numbers)
        heapq.heapify(heap)
        greatest = list(numbers)
        heapq._heapify_max(greatest)
        pushed = []
        for x in numbers:
            heapq.heappush(pushed, x)
        print(heap[:20], greatest[:20], pushed[:20])
        if n:
            print(heapq.heapreplace(pushed, 5), heapq.heappushpop(pushed, 7), heapq._heapreplace_max(greatest, 2), heapq._heappop_max(greatest))
            print([heapq.heappop(pushed) for _ in range(len(pushed))] == sorted(pushed + heap) or len(pushed), greatest[:20])
        print(heapq.nlargest(3, numbers), heapq.nsmallest(3, numbers, key=neg))
heap = []
for x in (3, 1.5, True, 2**70, -4, (1, 2) and 9):
    heapq.heappush(heap, x)
print([heapq.heappop(heap) for _ in range(6)])
pairs = [(x, "n%d" % (x % 7)) for x in range(40)]
print(max(pairs, key=itemgetter(1)), min(pairs, key=itemgetter(1, 0)), max("bBaA", key=str.lower), max([3, -5], key=abs), max(pairs, key=dict(zip(pairs, range(40))).get))
print(max(["b", "\xe9", "a"]), min(["b", "\u20ac", "a"]), sorted(pairs, key=itemgetter(1))[:2])
for bad in (lambda: max([1], key=itemgetter(0)), lambda: sorted([(1,)], key=itemgetter(3)), lambda: max([1, 2], key=5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)

short = deque(maxlen=3)
for i in range(10):
    short.append(i)
    short.appendleft(-i)
print(short, deque([1], 0))
queue = deque()
total = 0
for i in range(20000):
    queue.append(i)
    queue.appendleft(i)
    if i % 3 == 0:
        total += queue.pop() * queue.popleft()
print(total, len(queue))
for name in ("pop", "popleft"):
    try:
        getattr(deque(), name)()
    except IndexError as e:
        print(e)


@singledispatch
def kind(x):
    return "other"


@kind.register
def _(x: int):
    return "int"


@kind.register
def _(x: str):
    return "str"


class Thing:
    pass


print({kind(i) for i in range(3000)}, {kind(str(i)) for i in range(3000)}, kind(1.5), kind(True))
thing = Thing()
reference = weakref.ref(thing)
named = weakref.ref(thing, print)
for i in range(3000):
    assert weakref.ref(thing) is reference and weakref.ref(Thing)() is Thing
print(weakref.getweakrefs(thing) == [reference, named], weakref.getweakrefcount(thing))
