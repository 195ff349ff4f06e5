# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Allocation: trees that are built, walked and dropped."""

import harness


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def build(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(build(depth - 1), build(depth - 1))


def build_tuples(depth):
    return (build_tuples(depth - 1), build_tuples(depth - 1)) if depth else (None, None)


def count_tuples(tree):
    left, right = tree
    return 1 if left is None else 1 + count_tuples(left) + count_tuples(right)


def bench():
    keep = build(14)
    total = 0
    for depth in range(4, 15, 4):
        for _ in range(1 << (15 - depth)):
            total += build(depth).count()
    return keep.count(), total, count_tuples(build_tuples(14))


if __name__ == "__main__":
    harness.main(bench, (32767, 194424, 32767))
