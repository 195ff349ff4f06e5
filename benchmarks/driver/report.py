# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Markdown tables, medians with spread, geometric means."""

import math
import statistics


def geometric_mean(values):
    values = [value for value in values if value]
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def with_spread(values, form="%.2f"):
    """The median, with half the range in per cent of it."""
    if not values:
        return "-"
    middle = statistics.median(values)
    text = form % middle
    if len(values) > 1 and middle:
        text += " ±%.0f %%" % (50 * (max(values) - min(values)) / middle)
    return text


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "|".join([" --- "] + [" ---: "] * (len(header) - 1)) + "|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)
