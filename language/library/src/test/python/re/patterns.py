# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
import re
print(re.match(r"(\w+) (?P<x>\d+)", "abc 123").groups(), re.findall("a*", "baac"), re.sub("x*", "-", "abxd"))
print(re.split(r"([,;])", "a,b;c"), re.compile("a(?i:b)", re.M), re.search("b", "abc"))
m = re.search(r"(?P<k>a)|(?P<v>b)", "xb"); print(m.lastgroup, m.groupdict(), m.span("v"), m.regs)
print(re.sub(r"(\w)(\w)", r"\2\1", "abcd"), re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.subn("a", "", "banana"))
try: re.compile("(a")
except re.error as e: print(e, e.pos)
try: re.compile("a**")
except re.error as e: print(e, e.pos)
print(re.findall(rb"\d+", b"a1b22"), re.match("(?>a+)b", "aab"), re.fullmatch("a|ab", "ab"), re.escape("a.b"))
print([m.start() for m in re.finditer("", "abc")], re.compile("^a", re.M).findall("a\nab"), re.match(r"(a)?(?(1)b|c)", "c"))
print(re.compile(r"(?<=a)b").search("ab"), re.findall(r"(?<!a)b", "ab bb"), re.match("[^\W\d_]+", "héllo1"))
