# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""The training run for the ahead-of-time cache: whatever runs here starts fast later.

It exercises what most programs do first (parser, calls, classes, exceptions, common imports) and then stays in hot
code long enough for the compiler itself to be loaded, linked and profiled.
"""
print("hello")
spin 300000000
