# The generator and the distributions built on it give CPython's numbers.
import random

for seed in (0, 1, -1, 2**70, "text", b"bytes", 1.5, None and 0 or 12):
    random.seed(seed)
    print(seed, random.random(), random.randrange(10**6), random.getrandbits(100))
random.seed(5)
print([random.randint(1, 6) for _ in range(10)], random.choice("abc"), random.sample(range(100), 5), random.choices("xyz", weights=[1, 2, 3], k=5))
items = list(range(10))
random.shuffle(items)
print(items, random.uniform(2, 3), random.gauss(0, 1), random.expovariate(2), random.triangular(), random.betavariate(1, 2) < 1, random.randbytes(5))
state = random.getstate()
before = random.random()
random.setstate(state)
print(before == random.random(), len(state[1]), state[0])
r = random.Random(42)
print(r.random(), r.getrandbits(1), r.getrandbits(0), r.randrange(0, 100, 7))
for action in (lambda: r.getrandbits(-1), lambda: r.randrange(0), lambda: r.choice([]), lambda: r.sample([1], 2), lambda: random.seed([]), lambda: r.setstate((3, (1,), None))):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
print(isinstance(random.SystemRandom().random(), float))
