# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""The comparison driver; look first at command_line.py, then at measure.py."""
