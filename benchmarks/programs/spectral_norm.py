# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Float arithmetic in comprehensions and calls: the spectral norm of an infinite matrix, cut off."""

from math import sqrt

import harness


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    n = len(vector)
    return [sum([entry(i, j) * vector[j] for j in range(n)]) for i in range(n)]


def times_transposed(vector):
    n = len(vector)
    result = []
    for i in range(n):
        total = 0.0
        for j, value in enumerate(vector):
            total += entry(j, i) * value
        result.append(total)
    return result


def bench():
    u = [1.0] * 130
    for _ in range(8):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    uv = vv = 0.0
    for a, b in zip(u, v):
        uv += a * b
        vv += b * b
    return "%.9f" % sqrt(uv / vv)


if __name__ == "__main__":
    harness.main(bench, "1.274222210")
