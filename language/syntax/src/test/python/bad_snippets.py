# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Refreshes the expected errors in bad-snippets.txt; run it with CPython 3.12.

bad_snippets.py FILE [FILE-TO-WRITE]

The file is a sequence of cases. A case is a header "%% MODE CLASS LINE OFFSET END_LINE END_OFFSET", a line with the message,
and the source up to the next header. New cases need only "%% MODE", an empty line and the source. Characters that would
make the file hard to edit are written as [[HEX]]. Cases that CPython accepts are dropped.
"""
import ast
import re
import sys
import warnings

warnings.simplefilter("ignore")


def encode(source):
    return re.sub(
        "[^\n -~\u00a1-\u1fff\u2070-\ud7ff\U00010000-\U0010ffff]|\\[\\[", lambda m: "".join("[[%x]]" % ord(c) for c in m[0]), source)


def decode(text):
    return re.sub(r"\[\[([0-9a-f]+)\]\]", lambda m: chr(int(m[1], 16)), text)


def read(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        parts = re.split(r"(?m)^%% ", file.read())[1:]
    for part in parts:
        header, _message, source = part.split("\n", 2)
        yield header.split()[0], decode(source.removesuffix("\n"))


def expected(source, mode):
    try:
        compile(source, "<test>", mode, ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError as e:
        return type(e).__name__, e.lineno, e.offset, e.end_lineno, e.end_offset, e.msg
    return None


def write(cases, file):
    for mode, source in cases:
        result = expected(source, mode)
        if result:
            *position, message = result
            file.write("%% " + " ".join(map(str, [mode, *position])) + f"\n{encode(message)}\n{encode(source)}\n")


if __name__ == "__main__":
    found = list(read(sys.argv[1]))
    with open(sys.argv[-1], "w", encoding="utf-8", newline="\n") as output:
        write(found, output)
