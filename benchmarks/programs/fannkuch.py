# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Small int lists: flips of pancake stacks over all permutations."""

import harness


def fannkuch(n):
    stack = list(range(n))
    count = [0] * n
    most = checksum = permutations = 0
    remaining = n
    while True:
        while remaining != 1:
            count[remaining - 1] = remaining
            remaining -= 1
        if stack[0]:
            work = stack[:]
            flips = 0
            first = work[0]
            while first:
                work[:first + 1] = work[first::-1]
                flips += 1
                first = work[0]
            if flips > most:
                most = flips
            checksum += -flips if permutations & 1 else flips
        while True:
            if remaining == n:
                return checksum, most
            bottom = stack[0]
            for i in range(remaining):
                stack[i] = stack[i + 1]
            stack[remaining] = bottom
            count[remaining] -= 1
            if count[remaining] > 0:
                break
            remaining += 1
        permutations += 1


def bench():
    return fannkuch(8)


if __name__ == "__main__":
    harness.main(bench, (1616, 22))
