# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Big integers: the digits of pi one after the other."""

import harness


def digits(count):
    found = []
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while len(found) < count:
        if 4 * q + r - t < n * t:
            found.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    return found


def bench():
    return "".join(map(str, digits(1200)))[-10:]


if __name__ == "__main__":
    harness.main(bench, "0984882401")
