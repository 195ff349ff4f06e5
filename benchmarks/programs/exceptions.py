# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Exceptions in loops: raised and caught near and far, with finally, with, else and own classes."""

import harness


class Rejected(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Guard:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is Rejected:
            self.log[0] += value.code
            return True
        return False


def check(value):
    if value % 3 == 0:
        raise Rejected(value % 10)
    return value


def deep(level, value):
    if level == 0:
        return check(value)
    try:
        return deep(level - 1, value) + 1
    finally:
        value += 1


def numbers(texts):
    good = bad = 0
    for text in texts:
        try:
            good += int(text)
        except ValueError:
            bad += 1
    return good, bad


def lookups(count):
    table, misses = {i: i for i in range(0, count, 2)}, 0
    for i in range(count):
        try:
            table[i]
        except KeyError:
            misses += 1
        else:
            misses += 0
    return misses


def bench():
    rejected = total = 0
    for i in range(80000):
        try:
            total += check(i)
        except Rejected as problem:
            rejected += problem.code
    log = [0]
    for i in range(20000):
        with Guard(log):
            total += deep(4, i)
    return total, rejected, log[0], numbers(["12", "x", "7", "", "3"] * 6000), lookups(80000)


if __name__ == "__main__":
    harness.main(bench, (2266686666, 120003, 30003, (132000, 12000), 40000))
