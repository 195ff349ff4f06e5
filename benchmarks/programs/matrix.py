# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Nested lists of ints and floats: matrix products in three ways of writing them."""

import harness


def indexed(a, b):
    n, m, inner = len(a), len(b[0]), len(b)
    result = [[0] * m for _ in range(n)]
    for i in range(n):
        row, out = a[i], result[i]
        for j in range(m):
            total = 0
            for k in range(inner):
                total += row[k] * b[k][j]
            out[j] = total
    return result


def zipped(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def by_rows(a, b):
    result = []
    for row in a:
        total = [0.0] * len(b[0])
        for factor, other in zip(row, b):
            for j, value in enumerate(other):
                total[j] += factor * value
        result.append(total)
    return result


def bench():
    n = 80
    ints = [[(i * 7 + j * 3) % 11 - 5 for j in range(n)] for i in range(n)]
    floats = [[1.0 / (1 + i + j) for j in range(n)] for i in range(n)]
    first, second, third = indexed(ints, ints), zipped(ints, ints), by_rows(floats, floats)
    assert first == second
    trace = sum(first[i][i] for i in range(n))
    return trace, "%.9f" % sum(map(sum, third))


if __name__ == "__main__":
    harness.main(bench, (1588, '202.508555813'))
