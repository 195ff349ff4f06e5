# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Runs one program on one interpreter and reads the figures off its log."""

import os
import signal
import statistics
import subprocess
import threading
import time
from pathlib import Path

PROGRAMS = Path(__file__).resolve().parents[1] / "programs"


class Run:
    """One process: its repetitions as (end, duration) in seconds after the start, wall time and peak memory."""

    def __init__(self, iterations, wall, megabytes, error):
        self.iterations = iterations
        self.wall = wall
        self.megabytes = megabytes
        self.error = error

    @property
    def first(self):
        return self.iterations[0][1]

    @property
    def peak(self):
        """The median of the last quarter, at least the last repetition."""
        durations = [duration for _, duration in self.iterations]
        return statistics.median(durations[-max(1, len(durations) // 4):])

    @property
    def warm_after(self):
        """Seconds from process start until the first repetition from which on five in a row reach 90 % of peak."""
        limit = self.peak / 0.9
        durations = [duration for _, duration in self.iterations]
        for i, (end, _) in enumerate(self.iterations):
            if statistics.median(durations[i:i + 5]) <= limit and durations[i] <= limit:
                return end - durations[i]
        return self.iterations[-1][0]


def programs(names):
    found = sorted(path.stem for path in PROGRAMS.glob("*.py") if path.stem != "harness")
    unknown = [name for name in names if name not in found]
    if unknown:
        raise SystemExit("no such program: " + ", ".join(unknown))
    return names or found


def run_program(interpreter, program, options, limit=600.0):
    path = str(PROGRAMS / (program + ".py"))
    return run_command([*interpreter.command, path, "--log", *map(str, options)], limit)


def run_command(command, limit=600.0):
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    begin = time.time()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
                               start_new_session=True)
    timer = threading.Timer(limit, lambda: os.killpg(process.pid, signal.SIGKILL))
    timer.start()
    errors = []
    reader = threading.Thread(target=lambda: errors.append(process.stderr.read()))
    reader.start()
    output = process.stdout.read()
    reader.join()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.time() - begin
    timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    iterations = []
    for line in output.splitlines():
        words = line.split()
        if len(words) == 3 and words[0] == "iteration":
            iterations.append((float(words[1]) - begin, float(words[2])))
    error = None
    if process.returncode != 0:
        lines = "".join(errors).strip().splitlines()
        error = "status %d: %s" % (process.returncode, lines[-1] if lines else "")
    return Run(iterations, wall, usage.ru_maxrss / 1024, error)
