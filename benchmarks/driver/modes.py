# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""What the driver can measure; every mode takes the settings and returns (text, ok)."""

import statistics
import sys
import tempfile
from pathlib import Path

from driver import java
from driver.measure import programs, run_command, run_program
from driver.report import geometric_mean, table, with_spread


def note(text):
    print(text, file=sys.stderr, flush=True)


def alternate(interpreters, turn):
    return interpreters if turn % 2 == 0 else interpreters[::-1]


def peak(settings):
    """First repetition, time to 90 % of peak, peak, memory: CPython's figures, the others as times faster."""
    base, *others = settings.interpreters
    rows, ratios, failed = [], {other.name: [] for other in others}, False
    for program in programs(settings.programs):
        runs = {interpreter.name: [] for interpreter in settings.interpreters}
        for turn in range(settings.rounds):
            for interpreter in alternate(settings.interpreters, turn):
                seconds = settings.baseline_seconds if interpreter is base else settings.seconds
                run = run_program(interpreter, program, ["--seconds", seconds], settings.limit)
                note("%s %s: %s" % (program, interpreter.name, run.error or "%.2f ms" % (run.peak * 1000)))
                runs[interpreter.name].append(run)
        row = [program]
        for interpreter in settings.interpreters:
            own = runs[interpreter.name]
            error = next((run.error for run in own if run.error or not run.iterations), None)
            if error is not None:
                failed = True
                row += ["failed"] * 4
                continue
            cells = [with_spread([run.first * 1000 for run in own], "%.0f ms")]
            cells.append(with_spread([run.warm_after for run in own], "%.1f s"))
            if interpreter is base:
                cells.append(with_spread([run.peak * 1000 for run in own], "%.1f ms"))
            elif not all(run.iterations for run in runs[base.name]):
                cells.append("-")
            else:
                paired = [a.peak / b.peak for a, b in zip(runs[base.name], own)]
                ratios[interpreter.name].append(statistics.median(paired))
                cells.append(with_spread(paired, "%.2f×"))
            cells.append("%.0f" % max(run.megabytes for run in own))
            row += cells
        rows.append(row)
    mean = ["**geometric mean**", "", "", "", ""]
    for other in others:
        value = geometric_mean(ratios[other.name])
        mean += ["", "", "**%.2f×**" % value if value else "-", ""]
    header = ["program"]
    for interpreter in settings.interpreters:
        header += [interpreter.name + part for part in (" first", " to 90 %", " peak", " MB")]
    return table(header, [*rows, mean]), not failed


def fixed(settings):
    """Wall time of a number of repetitions that takes CPython about ten seconds."""
    base, *others = settings.interpreters
    rows, times, failed = [], {other.name: [] for other in others}, False
    for program in programs(settings.programs):
        calibration = run_program(base, program, ["--seconds", 1], settings.limit)
        if calibration.error:
            note("%s %s: %s" % (program, base.name, calibration.error))
            failed = True
            continue
        count = max(1, round((settings.work - calibration.iterations[0][0]) / calibration.peak))
        walls = {interpreter.name: [] for interpreter in settings.interpreters}
        for turn in range(settings.rounds):
            for interpreter in alternate(settings.interpreters, turn):
                run = run_program(interpreter, program, ["--iterations", count], settings.limit)
                note("%s %s: %s" % (program, interpreter.name, run.error or "%.2f s" % run.wall))
                failed = failed or run.error is not None
                if not run.error:
                    walls[interpreter.name].append(run.wall)
        for other in others:
            if walls[other.name]:
                times[other.name].append(statistics.median(walls[other.name]))
        rows.append([program, str(count), *(with_spread(walls[i.name], "%.2f s") for i in settings.interpreters)])
    means = [geometric_mean(times[other.name]) for other in others]
    rows.append(["**geometric mean**", "", "", *("**%.2f s**" % mean if mean else "-" for mean in means)])
    return table(["program", "repetitions", *(i.name for i in settings.interpreters)], rows), not failed


def startup(settings):
    """An empty program: median wall time and memory, beside a Java hello world on the same machine."""
    commands = {interpreter.name: [*interpreter.command, "-c", "pass"] for interpreter in settings.interpreters}
    with tempfile.TemporaryDirectory() as folder:
        hello = java.hello_world(Path(folder))
        if hello:
            commands["java hello"] = hello
        walls = {name: [] for name in commands}
        memory = dict.fromkeys(commands, 0.0)
        errors = {}
        for turn in range(settings.starts + 1):
            for name in alternate(list(commands), turn):
                run = run_command(commands[name], settings.limit)
                if run.error:
                    errors[name] = run.error
                if turn > 0:  # the first round only fills the page cache
                    walls[name].append(run.wall * 1000)
                    memory[name] = max(memory[name], run.megabytes)
    reference = statistics.median(walls["java hello"]) if "java hello" in walls else None
    rows = []
    for name in commands:
        middle = statistics.median(walls[name])
        ratio = "%.1f" % (middle / reference) if reference else "-"
        rows.append([name, errors.get(name) or "%.0f ms" % middle, "%.0f ms" % min(walls[name]), ratio,
                     "%.0f" % memory[name]])
    return table(["`-c pass`", "median of %d" % settings.starts, "best", "× java hello", "MB"], rows), not errors


def stability(settings):
    """After warm-up the engine's log must be silent: no compilation, no invalidation, no deoptimisation."""
    interpreter = next((i for i in settings.interpreters if i.name == "cinder"), None)
    if interpreter is None:
        raise SystemExit("no cinder found to check")
    rows, ok = [], True
    for program in programs(settings.programs):
        events, total = java.engine_events(interpreter, program, settings.seconds, settings.limit)
        late = [event for event in events if event[0] > settings.seconds * 2 / 3]
        note("%s: %d events, %d late" % (program, len(events), len(late)))
        for at, text in late[:settings.details]:
            note("    %.1f s %s" % (at, text))
        ok = ok and not late and total is None
        last = "%.1f s" % events[-1][0] if events else "-"
        rows.append([program, total or str(len(events)), last, str(len(late)), "yes" if not late else "**no**"])
    header = ["program", "engine events", "last after", "in the last third of %g s" % settings.seconds, "stable"]
    return table(header, rows), ok
