# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Calls: the naive Fibonacci recursion."""

import harness


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def bench():
    return fib(28)


if __name__ == "__main__":
    harness.main(bench, 317811)
