# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Generators: pipelines, recursion with yield from, send, generator expressions."""

import harness


def count(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def squares(source):
    for value in source:
        yield value * value


def odd(source):
    for value in source:
        if value & 1:
            yield value


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def tree(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Node(middle, tree(low, middle), tree(middle + 1, high))


def averager():
    total, number, average = 0, 0, None
    while True:
        value = yield average
        total += value
        number += 1
        average = total // number


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


def bench():
    pipeline = sum(odd(squares(count(250000))))
    walked = sum(i * value for i, value in enumerate(tree(0, 16000)))
    average = averager()
    next(average)
    for n in range(100000):
        last = average.send(n % 97)
    nested = sum(x * y for x in range(400) for y in range(x))
    return pipeline, walked, last, nested, sum(1 for _ in permutations([1, 2, 3, 4, 5, 6, 7]))


if __name__ == "__main__":
    harness.main(bench, (2604166666625000, 1365205336000, 47, 3173393300, 5040))
