# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Backtracking over int lists and sets: queens that don't attack each other."""

import harness


def place(n, row, columns, rising, falling):
    if row == n:
        return 1
    found = 0
    for column in range(n):
        if columns[column] or rising[row + column] or falling[row - column + n]:
            continue
        columns[column] = rising[row + column] = falling[row - column + n] = True
        found += place(n, row + 1, columns, rising, falling)
        columns[column] = rising[row + column] = falling[row - column + n] = False
    return found


def by_sets(n, row=0, used=frozenset(), diagonals=frozenset()):
    if row == n:
        return 1
    return sum(
        by_sets(n, row + 1, used | {column}, diagonals | {("r", row + column), ("f", row - column)})
        for column in range(n)
        if column not in used and ("r", row + column) not in diagonals and ("f", row - column) not in diagonals
    )


def bench():
    return place(10, 0, [False] * 10, [False] * 20, [False] * 21), by_sets(8)


if __name__ == "__main__":
    harness.main(bench, (724, 92))
