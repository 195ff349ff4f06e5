# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Prints what this Python's parser makes of files, for the comparison in AstDifferential.

ast_reference.py LIST      reads paths from the file LIST, prints "MD5-of-dump<TAB>path" per file, or "error ..." instead
ast_reference.py -f PATH   prints the dump of one file

Before 3.12 the positions inside f-strings are not meaningful and type parameters do not exist, so the former are set to
zero and the latter to empty lists; AstDifferential does the same to its trees when it is told the version below 3.12.
"""
import ast
import hashlib
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(100000)
OLD = sys.version_info < (3, 12)
if OLD:
    for cls in (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef):
        cls._fields += ("type_params",)
        cls.type_params = []


def erase_positions_in_fstrings(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            for child in ast.walk(node):
                if child is not node and hasattr(child, "lineno"):
                    child.lineno = child.col_offset = child.end_lineno = child.end_col_offset = 0


def dump(path):
    with open(path, "rb") as file:
        source = file.read()
    tree = ast.parse(source, path)
    if OLD:
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                node.type_params = []
        erase_positions_in_fstrings(tree)
    # Which characters repr() shows as they are depends on the Unicode version.
    return ast.dump(tree, include_attributes=True).encode("ascii", "backslashreplace")


def main(args):
    if args[0] == "-f":
        sys.stdout.buffer.write(dump(args[1]))
        return
    print("version", *sys.version_info[:2])
    with open(args[0], encoding="utf-8") as file:
        paths = file.read().splitlines()
    for path in paths:
        try:
            result = hashlib.md5(dump(path)).hexdigest()
        except Exception as error:
            result = "error " + type(error).__name__ + " " + " ".join(str(error).split())
        print(result, path, sep="\t", flush=True)


main(sys.argv[1:])
