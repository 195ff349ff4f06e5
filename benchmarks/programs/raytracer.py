# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Small float objects with operator methods: spheres and a floor, with shadows and mirrors."""

from math import sqrt

import harness


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self * (1.0 / sqrt(self.dot(self)))

    def mirrored(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Sphere:
    def __init__(self, center, radius, brightness, shine):
        self.center = center
        self.radius = radius
        self.brightness = brightness
        self.shine = shine

    def hit(self, origin, direction):
        to_center = self.center - origin
        along = to_center.dot(direction)
        rest = to_center.dot(to_center) - along * along
        square = self.radius * self.radius - rest
        if square < 0.0:
            return None
        distance = along - sqrt(square)
        return distance if distance > 1e-4 else None

    def normal(self, point):
        return (point - self.center) * (1.0 / self.radius)

    def light_at(self, point):
        return self.brightness


class Floor:
    shine = 0.2

    def hit(self, origin, direction):
        if direction.y > -1e-6:
            return None
        distance = -(origin.y + 1.0) / direction.y
        return distance if distance > 1e-4 else None

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)

    def light_at(self, point):
        return 0.9 if (int(point.x + 100.0) + int(point.z + 100.0)) % 2 else 0.3


class Scene:
    def __init__(self):
        self.things = [Floor()]
        for i in range(5):
            self.things.append(Sphere(Vector(i - 2.0, 0.2 * i - 0.6, 4.0 + i % 3), 0.6, 0.3 + 0.1 * i, 0.3))
        self.lamp = Vector(-5.0, 6.0, -2.0)

    def nearest(self, origin, direction):
        best, thing = 1e9, None
        for candidate in self.things:
            distance = candidate.hit(origin, direction)
            if distance is not None and distance < best:
                best, thing = distance, candidate
        return thing, best

    def trace(self, origin, direction, depth):
        thing, distance = self.nearest(origin, direction)
        if thing is None:
            return 0.2 + 0.3 * (direction.y if direction.y > 0.0 else 0.0)
        point = origin + direction * distance
        normal = thing.normal(point)
        to_lamp = (self.lamp - point).unit()
        light = 0.1
        if self.nearest(point, to_lamp)[0] is None:
            light += 0.9 * max(0.0, normal.dot(to_lamp))
        color = thing.light_at(point) * light
        if depth > 0:
            mirrored = self.trace(point, direction.mirrored(normal), depth - 1)
            color = color * (1.0 - thing.shine) + mirrored * thing.shine
        return color


def bench():
    scene, eye, total = Scene(), Vector(0.0, 0.0, -1.0), 0.0
    for row in range(72):
        for column in range(96):
            direction = Vector((column - 48) / 60.0, (36 - row) / 60.0, 1.0).unit()
            total += scene.trace(eye, direction, 2)
    return "%.6f" % total


if __name__ == "__main__":
    harness.main(bench, "2250.307882")
