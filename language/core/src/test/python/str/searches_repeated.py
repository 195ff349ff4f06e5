# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Searches, replacements, case and percent formats; checksums of forty results each."""

import zlib


def t():
    r = []
    S = ["", "a", "abc", "aXbXc", "é", "naïve é", "😀x😀", "\ud800y", "hello world", "x" * 100 + "needle" + "y" * 50, "\u0436\u0436abc"]
    for s in S:
        for p in S + ["X", "l", "needle", "abc", "\u0436"]:
            r.append(ascii((s.find(p), p in s, s.replace(p, "<>"), s.replace(p, ""), s.count(p), s.rfind(p), s.startswith(p))))
        r.append(ascii((s.title(), s.capitalize(), s.swapcase(), s.encode("utf-8", "surrogatepass"))))
        try: r.append(s.encode())
        except UnicodeEncodeError as e: r.append(str(e))
        for bad in (3, None, b"a"):
            for f in (lambda: s.find(bad), lambda: bad in s, lambda: s.replace(bad, "a"), lambda: s.replace("a", bad)):
                try: r.append(f())
                except TypeError as e: r.append(str(e))
    for w in ("they're bill's 3rd", "HELLO world_x", "a1b2 C3", "'quoted'", "x-Y z", "\x00a", "iI"): r.append((w.title(), w.capitalize(), w.swapcase()))
    for f, a in (("%d", 5), ("%d-%d", (1, -2)), ("%s", "x"), ("%s|%5s|%-5s|%.1s", ("ab", "cd", "ef", "gh")), ("%d", True), ("%d", 2.7), ("%d", "x"), ("%s", (1, 2)), ("%s", ((1, 2),)), ("%s %s", ("a",)), ("%s", ()), ("%(a)d %(b)s", {"a": 3, "b": "q"}), ("%(a)s", {"a": "v"}), ("%(a)", {"a": 1}), ("%", ()), ("%d%%", 3), ("%d", 2**70), ("%d", -2**63), ("%ld", 4), ("%s%s", ("é", "😀")), ("%d", "é"), ("%d %s", (1,)), ("%s", "a"), ("x", 1), ("%d%d", 1), ("%5d|%-5d|%05d|%+d|% d", (1, 2, 3, 4, 5)), ("%i%u", (1, 2)), ("%c%c", (65, "b")), ("%r %a", ("é", "é"))):
        try: r.append(ascii(f % a))
        except Exception as e: r.append(type(e).__name__ + str(e))
        try: r.append(ascii(f.encode() % (a.encode() if isinstance(a, str) else a)))
        except Exception as e: r.append(type(e).__name__ + str(e))
    for i in (0, 9, 10, -1, -9, -10, 99, 100, 2**63 - 1, -2**63, 123456): r.append((str(i), repr(i), f"{i}", "%d" % i, "{}".format(i)))
    for f in (lambda: "{a}".format(1), lambda: "{}{}".format(1), lambda: "{0}{1}".format("a", "é"), lambda: "{a}".format(1, 2), lambda: "{x.y}".format(1), lambda: "{0[0]}".format("zq"), lambda: "{:{}}".format("s", 4), lambda: "{1}{0}".format(1, 2), lambda: "{}".format(), lambda: "{".format(1)):
        try: r.append(f())
        except Exception as e: r.append(type(e).__name__ + str(e))
    return r


def u():
    r = []
    for s in ("", "a", "abcabc", "aXbX", "éaé", "ж a", "x" * 70 + "ab" + "y" * 9, "aaaa"):
        for o in ("a", "ab", "é", "ж", "aa", "q", ""):
            for n in ("", "z", "é", "ж", "longer text", "aa"):
                r.append(ascii((s.replace(o, n), s.replace(o, n, 1), s.replace(o, n, -1))))
        r.append(ascii((s.lower(), s.upper(), (s + "İ").lower(), s[1:].upper(), s[:-1].replace("a", "B").lower())))
    return r


for k in range(3):
    x = t() + u()
for i in range(0, len(x), 40):
    text = "\n".join(map(str, x[i:i + 40]))
    print(i, zlib.crc32(text.encode("utf-8", "surrogatepass")), ascii(text[:40]))
