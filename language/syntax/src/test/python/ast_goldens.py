# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Refreshes the expected trees in ast-goldens.txt; run it with CPython 3.12.

ast_goldens.py FILE [FILE-TO-WRITE]

A case is a header "%% MODE", a line with the dump including positions, and the source up to the next header, written as in
bad_snippets.py. A case that CPython refuses stops the script.
"""
import ast
import sys
import warnings

from bad_snippets import encode, read

warnings.simplefilter("ignore")


def write(cases, file):
    for mode, source in cases:
        tree = compile(source, "<test>", mode, ast.PyCF_ONLY_AST, dont_inherit=True)
        file.write(f"%% {mode}\n{encode(ast.dump(tree, include_attributes=True))}\n{encode(source)}\n")


if __name__ == "__main__":
    found = list(read(sys.argv[1]))
    with open(sys.argv[-1], "w", encoding="utf-8", newline="\n") as output:
        write(found, output)
