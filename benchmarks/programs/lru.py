# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""A cache with a dict and a doubly linked list, under a skewed load."""

import harness


class Entry:
    __slots__ = ("key", "value", "newer", "older")

    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.newer = self.older = None


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.newest = Entry(None, None)
        self.oldest = Entry(None, None)
        self.newest.older, self.oldest.newer = self.oldest, self.newest
        self.hits = self.misses = 0

    def unlink(self, entry):
        entry.newer.older = entry.older
        entry.older.newer = entry.newer

    def link(self, entry):
        first = self.newest.older
        entry.older, entry.newer = first, self.newest
        first.newer = self.newest.older = entry

    def get(self, key):
        entry = self.entries.get(key)
        if entry is None:
            self.misses += 1
            return None
        self.hits += 1
        self.unlink(entry)
        self.link(entry)
        return entry.value

    def put(self, key, value):
        if key in self.entries:
            self.entries[key].value = value
            return
        if len(self.entries) >= self.capacity:
            last = self.oldest.newer
            self.unlink(last)
            del self.entries[last.key]
        entry = self.entries[key] = Entry(key, value)
        self.link(entry)


def bench():
    cache, seed, check = Cache(200), 99, 0
    for _ in range(150000):
        seed = (seed * 16807) % 2147483647
        key = seed % 1000 if seed & 3 == 0 else seed % 150
        value = cache.get(key)
        if value is None:
            cache.put(key, key * 2)
        else:
            check += value
    return cache.hits, cache.misses, check


if __name__ == "__main__":
    harness.main(bench, (114688, 35312, 27740858))
