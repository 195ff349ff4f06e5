# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Calls with three arguments, nested as arguments of each other: Takeuchi's function."""

import harness


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


def bench():
    return tak(18, 12, 6) * 100 + tak(20, 13, 5)


if __name__ == "__main__":
    harness.main(bench, 713)
