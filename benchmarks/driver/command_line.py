# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""The command line of the driver."""

import argparse
import os
import platform
import time
from pathlib import Path

from driver import interpreters, modes


def parser():
    result = argparse.ArgumentParser(prog="compare", description="Compares Python interpreters, see benchmarks/compare.")
    result.add_argument("programs", nargs="*", help="names of programs; all when left out")
    result.add_argument("--mode", choices=("peak", "fixed", "startup", "stability"), default="peak")
    result.add_argument("--on", action="append", default=[], metavar="NAME",
                        help="only these interpreters (the baseline is always measured)")
    result.add_argument("--add", action="append", default=[], metavar="NAME=COMMAND", help="one more interpreter")
    result.add_argument("--interpreter-only", action="store_true", help="Cinder without its compiler")
    result.add_argument("--rounds", type=int, default=3, help="runs of each program on each interpreter")
    result.add_argument("--seconds", type=float, default=15.0, help="length of a run")
    result.add_argument("--baseline-seconds", type=float, default=2.0, help="length of a run of the baseline")
    result.add_argument("--work", type=float, default=10.0, help="mode fixed: seconds of work for the baseline")
    result.add_argument("--starts", type=int, default=20, help="mode startup: number of starts")
    result.add_argument("--details", type=int, default=5, help="mode stability: late events shown for each program")
    result.add_argument("--limit", type=float, default=600.0, help="seconds after which a run is killed")
    result.add_argument("--output", type=Path, help="also write the report to this file")
    return result


def main(arguments):
    settings = parser().parse_args(arguments)
    settings.interpreters = interpreters.find(settings.on, settings.add, settings.interpreter_only)
    if not settings.interpreters or settings.interpreters[0].name != interpreters.BASELINE:
        raise SystemExit("the baseline, CPython, was not found")
    lines = [time.strftime("%Y-%m-%d %H:%M"), "%s, %d cores, %s" % (processor(), os.cpu_count(), platform.system())]
    lines += ["%s: %s" % (interpreter.name, interpreter.version()) for interpreter in settings.interpreters]
    if settings.interpreter_only:
        lines.append("cinder runs without its compiler")
    text, ok = getattr(modes, settings.mode)(settings)
    report = "\n".join("- " + line for line in lines) + "\n\n" + text
    print(report)
    if settings.output:
        settings.output.write_text(report + "\n", encoding="utf-8")
    return 0 if ok else 1


def processor():
    try:
        with open("/proc/cpuinfo", encoding="ascii") as info:
            return next(line.split(":")[1].strip() for line in info if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
