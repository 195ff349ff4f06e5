# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Asks CPython what it thinks of names, as the reference for org.cinder.scope.

    scope_reference.py golden CASES...      rewrites the expectations in case files (needs CPython 3.12)
    scope_reference.py compare OUT FILES... compares the output of org.cinder.scope.ScopeDump for FILES with CPython

A case file holds programs, each closed by a line of dashes and followed by what is expected of it; a line of equals
signs stands between cases. Before CPython 3.12 `compare` leaves out comprehensions, which were not inlined then, and
code objects.
"""
import re
import symtable
import sys
import tokenize
import types
import warnings

INLINES = sys.version_info >= (3, 12)
BETWEEN_CASES = "=====\n"
BEFORE_EXPECTATION = "-----\n"
HIDDEN_DEFAULTS = (".defaults", ".kwdefaults")
KINDS = {
    "module": "MODULE",
    "class": "CLASS",
    "function": "FUNCTION",
    "type parameter": "TYPE_PARAMETERS",
    "type parameters": "TYPE_PARAMETERS",
    "type alias": "TYPE_ALIAS",
    "TypeVar bound": "TYPE_VAR_BOUND",
}
UNNAMED = {
    "lambda": "LAMBDA",
    "genexpr": "GENERATOR_EXPRESSION",
    "listcomp": "COMPREHENSION",
    "setcomp": "COMPREHENSION",
    "dictcomp": "COMPREHENSION",
}


def code_lines(code):
    """One line for each code object: its path, variables, cells, free variables and kind of generator."""
    flags = code.co_flags
    kind = "A" if flags & 0x200 else "C" if flags & 0x80 else "G" if flags & 0x20 else "-"
    parts = []
    for names in (code.co_varnames, code.co_cellvars, code.co_freevars):
        parts.append("[" + ", ".join(n for n in names if n not in HIDDEN_DEFAULTS) + "]")
    yield " ".join(["c", code.co_qualname, *parts, kind])
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from code_lines(constant)


def symbol_lines(table, path=""):
    """One line for each name of each symbol table."""
    kind, name = KINDS[table.get_type()], table.get_name()
    if kind == "MODULE":
        name = "<module>"
    elif kind == "TYPE_PARAMETERS":
        name = f"<generic parameters of {name}>"
    elif kind == "FUNCTION" and name in UNNAMED:
        kind, name = UNNAMED[name], f"<{name}>"
    path = f"{path}/{kind}:{name}"
    for symbol in table.get_symbols():
        if not symbol.get_name().startswith("."):
            where = ("D" if symbol.is_declared_global() else "f" if symbol.is_free()
                     else "l" if symbol.is_local() else "g")
            yield f"s {path} {symbol.get_name()} {where}"
    for child in table.get_children():
        yield from symbol_lines(child, path)


def dump(source):
    """What ScopeDump prints for the same program."""
    lines = set(symbol_lines(symtable.symtable(source, "<t>", "exec")))
    if INLINES:
        lines.update(code_lines(compile(source, "<t>", "exec", dont_inherit=True)))
    return sorted(lines)


def error(source):
    """The SyntaxError of a program in one line, or ok."""
    try:
        compile(source, "<t>", "exec", dont_inherit=True)
        return ["ok"]
    except SyntaxError as e:
        return ["|".join(str(part) for part in (
            type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset))]


def warned(source):
    """The SyntaxWarnings of a program, each once."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "<t>", "exec", dont_inherit=True)
    return list(dict.fromkeys(f"{w.lineno}: {w.message}" for w in caught)) or ["none"]


EXPECTATIONS = {"scopes": dump, "errors": error, "warnings": warned}


def golden(path):
    """Rewrites the expectations of one case file."""
    expect = EXPECTATIONS[re.search(r"(\w+)\.txt$", path).group(1)]
    with open(path, encoding="utf8") as file:
        cases = file.read().split(BETWEEN_CASES)
    for number, case in enumerate(cases):
        source = case.split(BEFORE_EXPECTATION)[0]
        cases[number] = source + BEFORE_EXPECTATION + "\n".join(expect(source)) + "\n"
    with open(path, "w", encoding="utf8") as file:
        file.write(BETWEEN_CASES.join(cases))


def comparable(lines):
    """Before CPython 3.12 only names of scopes that are no comprehensions, by scope and name."""
    if INLINES:
        return {line: line for line in lines}
    kept = (line for line in lines if line.startswith("s ") and "COMPREHENSION" not in line)
    return {line[:-2]: line for line in kept}


def compare(output, paths):
    """Prints what differs and returns how much."""
    actual = {}
    with open(output, encoding="utf8", errors="surrogateescape") as file:
        for line in file.read().splitlines():
            if line.startswith("file "):
                lines = actual[line[5:]] = []
            else:
                lines.append(line)
    compared = differences = 0
    for path in paths:
        try:
            with tokenize.open(path) as file:
                expected = dump(file.read())
        except (SyntaxError, UnicodeDecodeError, ValueError):
            continue
        left, right = comparable(expected), comparable(actual.get(path, []))
        names = left.keys() | right.keys() if INLINES else left.keys() & right.keys()
        compared += len(names)
        for name in sorted(names):
            if left.get(name) != right.get(name):
                differences += 1
                print(f"{path}\n  CPython: {left.get(name)}\n  Cinder:  {right.get(name)}")
    print(f"{compared} lines compared, {differences} differ")
    return differences


if __name__ == "__main__":
    if sys.argv[1] == "golden":
        for case_file in sys.argv[2:]:
            golden(case_file)
    else:
        sys.exit(1 if compare(sys.argv[2], sys.argv[3:]) else 0)
