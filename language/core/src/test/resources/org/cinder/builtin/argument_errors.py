# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Writes argument_errors.txt anew: run with CPython 3.12 in this folder. The calls are kept, the errors are made anew."""
import math

with open("argument_errors.txt", encoding="utf-8") as file:
    calls = [line.split(" => ")[0].strip() for line in file if line.strip()]
with open("argument_errors.txt", "w", encoding="utf-8") as file:
    for call in calls:
        try:
            print(f"{call} returned {eval(call, {'math': math})!r}")
        except Exception as error:
            file.write(f"{call} => {type(error).__name__}: {error}\n")
