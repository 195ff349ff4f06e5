# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""C decimal arithmetic module"""

import _pydecimal as _implementation
from _pydecimal import *
from _pydecimal import __version__, __libmpdec_version__

_static_types_ = ('decimal.Decimal', 'decimal.Context')
_SHOWN = ('InvalidOperation', 'Clamped', 'DivisionByZero', 'Inexact', 'FloatOperation', 'Overflow', 'Rounded',
          'Subnormal', 'Underflow')


def _raise_error(self, condition, explanation=None, *args):
    error = _implementation._condition_map.get(condition, condition)
    if error in self._ignored_flags:
        return error().handle(self, *args)
    self.flags[error] = 1
    if not self.traps[error]:
        return condition().handle(self, *args)
    if condition is FloatOperation:
        raise error(explanation)
    raise error([condition])


def _names(signals):
    chosen = {signal.__name__ for signal, value in signals.items() if value}
    return ', '.join(name for name in _SHOWN if name in chosen)


def _show_context(self):
    return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
            f'capitals={self.capitals}, clamp={self.clamp}, flags=[{_names(self.flags)}], '
            f'traps=[{_names(self.traps)}])')


Context._raise_error = _raise_error
Context.__repr__ = _show_context
