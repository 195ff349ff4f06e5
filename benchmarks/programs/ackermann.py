# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Deep recursion with little work per call: Ackermann's function."""

import sys

import harness

sys.setrecursionlimit(20000)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def bench():
    return ackermann(2, 300) + ackermann(3, 5)


if __name__ == "__main__":
    harness.main(bench, 856)
