# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Attribute access of every kind: instance, slot, class, property, method, super, dynamic, descriptor, polymorphic."""

import harness

LIMIT = 1000


class Point:
    scale = 3

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx):
        self.x += dx
        return self

    @property
    def size(self):
        return self.x + self.y

    @size.setter
    def size(self, value):
        self.x = value - self.y

    @classmethod
    def scaled(cls, value):
        return cls.scale * value

    @staticmethod
    def limited(value):
        return value % LIMIT


class Named(Point):
    __slots__ = ("name",)

    def __init__(self, x, y, name):
        super().__init__(x, y)
        self.name = name

    def moved(self, dx):
        return super().moved(dx + 1)


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx):
        self.x += dx
        return self


class Dynamic:
    def __init__(self):
        self.calls = 0

    def __getattr__(self, name):
        self.calls += 1
        return len(name)


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        setattr(instance, self.name, max(value, 0))


class Account:
    balance = Positive()

    def __init__(self):
        self.balance = 10


def monomorphic(count):
    point = Point(1, 2)
    for i in range(count):
        point.x = point.y + i
        point.y = point.x % 5
    return point.x + point.y


def methods(count):
    things = [Point(1, 2), Named(3, 4, "n"), Slotted(5, 6)]
    total = 0
    for i in range(count):
        total += things[i % 3].moved(1).x
    bound = things[0].moved
    for _ in range(count):
        bound(2)
    return total + things[0].x


def properties(count):
    point = Point(0, 7)
    total = 0
    for i in range(count):
        point.size = i
        total += point.size + Point.scaled(i) + point.limited(i)
    return total


def dynamic(count):
    thing, account, total = Dynamic(), Account(), 0
    for i in range(count):
        total += thing.missing + thing.calls % 3
        account.balance = account.balance - i % 4
        total += account.balance
        if hasattr(account, "nothing"):
            total += 1
        setattr(thing, "later", i)
        total += getattr(thing, "later", 0) + getattr(account, "absent", 2)
    return total


def bench():
    return monomorphic(200000), methods(100000), properties(50000), dynamic(36000)


if __name__ == "__main__":
    harness.main(bench, (200004, 2222811111, 5024875000, 648342038))
