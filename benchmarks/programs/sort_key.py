# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Sorting: with key functions, by several keys, and a merge sort written out."""

import harness


def numbers(count, seed):
    values = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        values.append(seed >> 8)
    return values


def merge_sort(values):
    if len(values) < 2:
        return values
    middle = len(values) // 2
    left, right = merge_sort(values[:middle]), merge_sort(values[middle:])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged


class Person:
    def __init__(self, number):
        self.age = number % 90
        self.name = "name%03d" % (number % 500)
        self.number = number


def bench():
    values = numbers(20000, 42)
    people = [Person(value) for value in values]
    by_age = sorted(people, key=lambda person: (person.age, person.name))
    by_name = sorted(by_age, key=lambda person: person.name, reverse=True)
    digits = sorted(values, key=str)
    merged = merge_sort(values)
    assert merged == sorted(values)
    check = 0
    for i, person in enumerate(by_name):
        check = (check * 31 + person.age * i) % 1000003
    return check, digits[0], digits[-1], merged[10000]


if __name__ == "__main__":
    harness.main(bench, (821563, 1000227, 99996, 4193120))
