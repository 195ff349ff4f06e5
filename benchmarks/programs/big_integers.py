# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Big integers: factorials, powers, roots and a modular test for primes."""

import harness


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def root(n):
    guess = 1 << (n.bit_length() + 1) // 2
    while True:
        better = (guess + n // guess) >> 1
        if better >= guess:
            return guess
        guess = better


def probably_prime(n):
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for base in (2, 3, 5, 7, 11, 13):
        x = pow(base, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def bench():
    big = factorial(1400)
    mersenne = [p for p in range(3, 700, 2) if probably_prime(2 ** p - 1)]
    return (big % 1000003, len(str(big)), root(3 ** 9000) % 10007, mersenne[-3:], fibonacci(30000) % 1000007,
            (1 << 20000) // big % 997)


if __name__ == "__main__":
    harness.main(bench, (168806, 3799, 4546, [127, 521, 607], 181597, 698))
