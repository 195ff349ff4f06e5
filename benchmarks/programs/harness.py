# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Runs one benchmark program: repeats its unit of work, checks every result, tells how long each repetition took.

A program calls main(bench, expected). By itself it then does one unit and prints the result; for the driver,
--iterations N or --seconds S repeat it and --log prints one line per repetition (end on the wall clock, seconds).
"""

import sys
from time import perf_counter, time


def main(bench, expected):
    iterations, seconds, log = 1, None, False
    arguments = sys.argv[1:]
    while arguments:
        option = arguments.pop(0)
        if option == "--iterations":
            iterations = int(arguments.pop(0))
        elif option == "--seconds":
            seconds = float(arguments.pop(0))
        elif option == "--log":
            log = True
        else:
            sys.exit("usage: PROGRAM [--iterations N] [--seconds S] [--log]")
    begin = perf_counter()
    count = 0
    while True:
        start = perf_counter()
        result = bench()
        end = perf_counter()
        if result != expected:
            sys.exit("wrong result %r, expected %r" % (result, expected))
        count += 1
        if log:
            print("iteration %.4f %.6f" % (time(), end - start), flush=True)
        if count >= iterations if seconds is None else end - begin >= seconds:
            break
    if not log:
        print("%r (%d times, last in %.1f ms)" % (result, count, (end - start) * 1000))
