# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""A tour of the language on real input: reads the shipping ledger beside this file and prints a report.

Run it with `./cinder examples/tour.py`; any Python 3.11 or later prints the same.
"""

import sys
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from itertools import groupby
from pathlib import PurePosixPath

DISTANCES = {
    ("Bergen", "Hamburg"): 480, ("Bergen", "Aberdeen"): 310, ("Hamburg", "Rotterdam"): 305,
    ("Rotterdam", "Bergen"): 590, ("Bergen", "Gdansk"): 640, ("Rotterdam", "Gdansk"): 745,
    ("Gdansk", "Hamburg"): 520,
}


class LedgerError(ValueError):
    """A line of the ledger that makes no sense; keeps the line number for the report."""

    def __init__(self, number, reason):
        super().__init__(f"line {number}: {reason}")
        self.number = number


@dataclass(frozen=True, order=True)
class Voyage:
    date: str
    ship: str
    route: tuple[str, ...]
    tonnes: float = field(compare=False)
    goods: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def miles(self):
        return sum(distance(a, b) for a, b in zip(self.route, self.route[1:]))

    @property
    def work(self):
        """Tonne-miles: what freight is paid by."""
        return self.tonnes * self.miles


class Port:
    """Counts what arrives and leaves; ports compare by how busy they are."""

    known = {}

    def __new__(cls, name):
        if name not in cls.known:
            cls.known[name] = super().__new__(cls)
        return cls.known[name]

    def __init__(self, name):
        self.name = name
        self.__dict__.setdefault("calls", 0)

    def __iadd__(self, visits):
        self.calls += visits
        return self

    def __lt__(self, other):
        return (-self.calls, self.name) < (-other.calls, other.name)

    def __repr__(self):
        return f"{self.name}:{self.calls}"


@lru_cache(maxsize=None)
def distance(a, b):
    return DISTANCES.get((a, b)) or DISTANCES[b, a]


def numbered(lines):
    """Yields (number, text) of the lines that say something."""
    for number, text in enumerate(lines, start=1):
        text = text.strip()
        if text and not text.startswith("#"):
            yield number, text


def parse(number, text):
    date, ship, route, tonnes, goods = (part.strip() for part in text.split("|"))
    stops = tuple(stop.strip() for stop in route.split(">"))
    if len(stops) < 2:
        raise LedgerError(number, f"{ship} goes nowhere")
    try:
        weight = float(tonnes)
    except ValueError as error:
        raise LedgerError(number, f"no weight: {tonnes!r}") from error
    return Voyage(date, ship, stops, weight, frozenset(g.strip() for g in goods.split(",") if g.strip()))


def read(path):
    voyages, problems = [], []
    with open(path, encoding="utf-8") as ledger:
        for number, text in numbered(ledger):
            try:
                voyages.append(parse(number, text))
            except LedgerError as problem:
                problems.append(problem)
    return voyages, problems


@contextmanager
def section(title):
    print(f"\n{title}\n{'=' * len(title)}")
    yield
    print("-" * 40)


def running_total(values):
    """A coroutine-style generator: send it a number, get the sum so far."""
    total = 0.0
    for value in values:
        total += value
        sent = yield total
        if sent is not None:
            total -= sent


def report(voyages, problems):
    with section("Ships"):
        by_ship = sorted(voyages, key=lambda voyage: voyage.ship)
        for ship, own in groupby(by_ship, key=lambda voyage: voyage.ship):
            own = list(own)
            miles = sum(voyage.miles for voyage in own)
            work = sum(voyage.work for voyage in own)
            print(f"{ship:<10} {len(own):>2} voyages {miles:>6,} miles {work:>14,.1f} tonne-miles")

    with section("Ports"):
        for voyage in voyages:
            for stop in voyage.route:
                port = Port(stop)
                port += 1
        busiest, *others = sorted(Port.known.values())
        print(f"busiest: {busiest}; then {others}")

    with section("Goods"):
        carriers = defaultdict(set)
        for voyage in voyages:
            for good in voyage.goods:
                carriers[good].add(voyage.ship)
        for good in sorted(carriers, key=lambda good: (-len(carriers[good]), good)):
            print(f"{good:<9}", ", ".join(sorted(carriers[good])))
        everywhere = reduce(set.intersection, carriers.values(), {v.ship for v in voyages})
        print("ships that carry everything:", sorted(everywhere) or "none")

    with section("Tonnes over time"):
        totals = running_total(voyage.tonnes for voyage in voyages)
        for voyage, total in zip(voyages, totals):
            bar = "#" * round(total / 250)
            print(f"{voyage.date[5:]} {total:>9.2f} {bar}")

    with section("Numbers"):
        heaviest = max(voyages, key=lambda voyage: voyage.tonnes)
        print(f"{heaviest.ship} carried {heaviest.tonnes=:g} on {heaviest.date}")
        print("squares of the month's days, summed:", sum(n * n for n in range(1, 32)))
        print("a number no machine word holds:", 2 ** 100 + len(voyages))
        if (share := len(problems) / (len(voyages) + len(problems))) > 0.1:
            print(f"{share:.1%} of the ledger is unreadable")

    with section("Problems"):
        for problem in problems:
            cause = type(problem.__cause__).__name__ if problem.__cause__ else "nothing else"
            print(f"{problem} (caused by {cause})")


def main():
    path = PurePosixPath(__file__).with_name("voyages.txt")
    voyages, problems = read(path)
    print(f"{path.name}: {len(voyages)} voyages, {len(problems)} problems")
    report(voyages, problems)
    return 0 if voyages else 1


if __name__ == "__main__":
    sys.exit(main())
