# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Making text: concatenation, joins, formatting three ways, slices and replacement."""

import harness


def caesar(text, shift):
    out = ""
    for char in text:
        code = ord(char)
        if 97 <= code <= 122:
            out += chr((code - 97 + shift) % 26 + 97)
        else:
            out += char
    return out


def table(rows):
    lines = []
    for i in range(rows):
        lines.append(f"{i:>5}|{i * i:<8}|{i / 7:8.3f}|{'x' * (i % 10):^12}|")
    return "\n".join(lines)


def bench():
    secret = caesar("the quick brown fox jumps over the lazy dog " * 900, 3)
    again = caesar(secret, 23)
    report = table(14000)
    percent = "".join(["%d:%s;" % (i, hex(i)) for i in range(24000)])
    formatted = " ".join("{0}-{1:03d}".format(word, n) for n, word in enumerate(report.split("|")))
    reverse = "".join(reversed(formatted))[::2]
    palindromes = sum(1 for n in range(50000) if str(n) == str(n)[::-1])
    return (again[:9], secret.count("wkh"), len(report), len(percent), len(formatted.replace("x", "yy")),
            reverse.find("1-"), palindromes)


if __name__ == "__main__":
    harness.main(bench, ('the quick', 1800, 535999, 296522, 924005, 31505, 599))
