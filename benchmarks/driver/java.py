# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""The Java side of the driver: a hello world to measure against, and the engine's compilation log."""

import glob
import os
import re
import subprocess
import threading
import time
from pathlib import Path

from driver.measure import PROGRAMS

HELLO = Path(__file__).resolve().parents[1] / "startup" / "Hello.java"
EVENT = re.compile(r"\[engine\] (opt (?:done|inv\w*|deopt\w*|fail\w*)\b.*)")


def find_jdk():
    candidates = [os.environ.get("JAVA_HOME", ""), *sorted(glob.glob("/usr/lib/jvm/*25*")),
                  *sorted(glob.glob("/usr/lib/jvm/*"))]
    return next((home for home in candidates if home and os.access(home + "/bin/javac", os.X_OK)), None)


def hello_world(folder):
    """The command that runs the compiled hello world, or None without a JDK."""
    home = find_jdk()
    if home is None:
        return None
    subprocess.run([home + "/bin/javac", "-d", str(folder), str(HELLO)], check=True)
    return [home + "/bin/java", "-XX:+UseSerialGC", "-cp", str(folder), "Hello"]


def engine_events(interpreter, program, seconds, limit):
    """([(seconds after the start, line)], error) of one run with the compilation log on."""
    command = [*interpreter.command, "--engine.TraceCompilation=true", str(PROGRAMS / (program + ".py")),
               "--seconds", str(seconds)]
    events = []
    begin = time.time()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        timer = threading.Timer(limit, process.kill)
        timer.start()
        rest = ""
        for line in process.stderr:
            match = EVENT.match(line)
            if match:
                events.append((time.time() - begin, match.group(1)))
            else:
                rest = line.strip() or rest
        status = process.wait()
        timer.cancel()
    return events, None if status == 0 else "failed (%d): %s" % (status, rest)
