# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Nanoseconds of one operation each, for any interpreter: finds what is slow where a whole program hides it.

usage: run.py [--seconds S] [--count N] [--baseline FILE] [NAME ...]

A NAME is a module of this folder or one function of it; all by default. Each function runs for S seconds (default 1);
printed are the best and the first time of one operation. --baseline names the output of another interpreter, and the
slowest in relation to it come first. --count says how many operations one run makes.
"""

import importlib
import inspect
import sys
from time import perf_counter, thread_time

MODULES = ("calls", "errors", "iteration", "lists", "numbers", "objects", "tables", "text")


def operations(names):
    for module in map(importlib.import_module, MODULES):
        for name, function in list(vars(module).items()):
            wanted = not names or name in names or module.__name__ in names
            if wanted and inspect.isfunction(function) and inspect.signature(function).parameters.keys() >= {"n"}:
                yield name, function


def measure(function, seconds, count):
    best = first = None
    begin = perf_counter()
    while best is None or perf_counter() - begin < seconds:
        start = thread_time()
        function(count)
        took = (thread_time() - start) * 1e9 / count
        first = took if first is None else first
        best = took if best is None else min(best, took)
    return best, first


def main():
    options = {"--seconds": "1", "--count": "20000", "--baseline": None}
    names = sys.argv[1:]
    while names and names[0] in options:
        options[names.pop(0)] = names.pop(0)
    seconds, count, rows = float(options["--seconds"]), int(options["--count"]), []
    for name, function in operations(names):
        best, first = measure(function, seconds, count)
        rows.append((name, best, first))
        if not options["--baseline"]:
            print("%-18s %10.2f ns %10.1f first" % rows[-1], flush=True)
    if options["--baseline"]:
        with open(options["--baseline"]) as file:
            base = {line.split()[0]: float(line.split()[1]) for line in file}
        for name, best, first in sorted(rows, key=lambda row: base[row[0]] / row[1]):
            print("%-18s %10.2f ns, %6.2f times as fast" % (name, best, base[name] / best))


if __name__ == "__main__":
    main()
