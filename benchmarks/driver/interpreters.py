# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Finds the interpreters to compare: a name, the command that runs a file, and what it calls itself."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BASELINE = "cpython"


class Interpreter:
    def __init__(self, name, command):
        self.name = name
        self.command = command

    def version(self):
        try:
            code = "import sys; print(' '.join(sys.version.split()))"
            run = subprocess.run([*self.command, "-c", code], capture_output=True, text=True, timeout=120)
            return run.stdout.strip() or "?"
        except (OSError, subprocess.TimeoutExpired):
            return "?"


def candidates():
    """(name, command) in the order of the table; the distribution's CPython comes first, it is the baseline."""
    yield BASELINE, "/usr/bin/python3" if os.access("/usr/bin/python3", os.X_OK) else shutil.which("python3")
    yield "cinder", os.environ.get("CINDER") or ROOT / "launcher/target/cinder/bin/cinder"
    yield "pypy", os.environ.get("PYPY") or shutil.which("pypy3")
    yield "graalpy", os.environ.get("GRAALPY") or shutil.which("graalpy")
    yield "cinder-3.8", os.environ.get("CINDER38") or shutil.which("cinder-3.8")


def find(chosen, extra, interpreter_only):
    found = {}
    for name, command in candidates():
        if command and shutil.which(str(command)):
            found[name] = [str(command)]
    for definition in extra:
        name, _, command = definition.partition("=")
        found[name] = shlex.split(command)
    if interpreter_only and "cinder" in found:
        found["cinder"] = [*found["cinder"], "--engine.Compilation=false"]
    if chosen:
        missing = [name for name in chosen if name not in found]
        if missing:
            raise SystemExit("not found: " + ", ".join(missing))
        found = {name: found[name] for name in {BASELINE: None, **dict.fromkeys(chosen)} if name in found}
    return [Interpreter(name, command) for name, command in found.items()]
