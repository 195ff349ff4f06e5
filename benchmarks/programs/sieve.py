# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""A big list of flags: prime numbers by Eratosthenes."""

import harness


def primes(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    i = 2
    while i * i <= limit:
        if flags[i]:
            for multiple in range(i * i, limit + 1, i):
                flags[multiple] = False
        i += 1
    count = last = 0
    for number in range(limit + 1):
        if flags[number]:
            count += 1
            last = number
    return count, last


def bench():
    return primes(1200000)


if __name__ == "__main__":
    harness.main(bench, (92938, 1199999))
