# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Dicts and strings: counting the words of a text made from syllables."""

import harness


def text(words):
    syllables = ("ka", "lo", "mi", "ren", "tu", "sha", "vel", "o", "dri", "pan", "que", "is")
    parts, seed = [], 7
    for i in range(words):
        seed = (seed * 48271) % 2147483647
        word = syllables[seed % 12] + syllables[(seed >> 8) % 12]
        if seed % 3 == 0:
            word += syllables[(seed >> 16) % 12]
        if i % 9 == 0:
            word = word.capitalize()
        parts.append(word)
        parts.append(".\n" if i % 9 == 8 else ", " if seed % 7 == 0 else " ")
    return "".join(parts)


TEXT = text(300000)


def count(lines):
    totals = {}
    for line in lines:
        for word in line.lower().split():
            word = word.strip(".,")
            totals[word] = totals.get(word, 0) + 1
    return totals


def bench():
    totals = count(TEXT.split("\n"))
    by_length = {}
    for word, number in totals.items():
        by_length.setdefault(len(word), []).append((number, word))
    top = sorted(totals.items(), key=lambda item: (-item[1], item[0]))[:3]
    return len(totals), top[0], sorted((length, len(words)) for length, words in by_length.items())[:2]


if __name__ == "__main__":
    harness.main(bench, (672, ('tutu', 2275), [(2, 1), (3, 9)]))
