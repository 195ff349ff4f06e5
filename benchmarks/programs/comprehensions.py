# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Comprehensions of every kind, with conditions, nesting and unpacking, and slices of their results."""

import harness


def bench():
    total = 0
    for n in range(900):
        values = [i * n for i in range(500) if i % 3]
        pairs = [(i, value) for i, value in enumerate(values) if value & 1 == 0]
        table = {i: value for i, value in pairs}
        kept = {value % 101 for value in values}
        flat = [cell for row in [[x + y for x in range(15)] for y in range(15)] for cell in row]
        swapped = {value: key for key, value in table.items()}
        total += len(kept) + sum(flat[::3]) + len(swapped) + sum([a - b for a, b in zip(values, values[1:])])
    return total


if __name__ == "__main__":
    harness.main(bench, -200274182)
