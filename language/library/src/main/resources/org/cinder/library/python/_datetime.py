# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Fast implementation of the datetime type."""

import sys as _sys
import _pydatetime as _implementation
from _pydatetime import date, datetime, time, timedelta, timezone, tzinfo, MINYEAR, MAXYEAR, UTC
from _pydatetime import _IsoCalendarDate
from builtins import OverflowError as _OverflowError, TypeError as _TypeError
from operator import index as _index

_static_types_ = ('datetime.date', 'datetime.datetime', 'datetime.time', 'datetime.timedelta', 'datetime.timezone',
                  'datetime.tzinfo')
for _type in (date, datetime, time, timedelta, timezone, tzinfo, _IsoCalendarDate):
    _type.__module__ = 'datetime'
del _type


def _check_date_fields(year, month, day):
    for position, (name, value) in enumerate((('year', year), ('month', month), ('day', day))):
        if value is None:
            raise TypeError(f"function missing required argument '{name}' (pos {position + 1})")
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _implementation._days_in_month(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time_fields(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    return hour, minute, second, microsecond, fold


def _check_tzinfo_arg(value):
    if value is not None and not isinstance(value, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(value).__name__}'")


_TYPE_ERRORS = {
    'cannot mix naive and timezone-aware time': "can't subtract offset-naive and offset-aware datetimes",
    'cannot compare naive and aware times': "can't compare offset-naive and offset-aware times",
    'cannot compare naive and aware datetimes': "can't compare offset-naive and offset-aware datetimes",
}


def _type_error(message=''):
    return _TypeError(_TYPE_ERRORS.get(message, message))


def _overflow_error(message=''):
    if message == 'result out of range':
        message = 'date value out of range'
    elif message.startswith('timedelta # of days is too large: '):
        days = int(message.rpartition(' ')[2])
        message = (f'days={days}; must have magnitude <= 999999999' if -1 << 31 <= days < 1 << 31
                   else 'Python int too large to convert to C int')
    return _OverflowError(message)


_make_timezone = timezone.__new__
_ONE_DAY = timedelta(1)


def _new_timezone(cls, offset, name=timezone._Omitted):
    if not isinstance(offset, timedelta):
        raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
    if name is not timezone._Omitted and not isinstance(name, str):
        raise TypeError(f'timezone() argument 2 must be str, not {type(name).__name__}')
    if not -_ONE_DAY < offset < _ONE_DAY:
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), '
                         f'not {offset!r}.')
    return _make_timezone(cls, offset, name)


def _show_calendar_date(self):
    return 'datetime.IsoCalendarDate(year=%s, week=%s, weekday=%s)' % tuple(self)


_new_timezone.__name__ = '__new__'
timezone.__new__ = staticmethod(_new_timezone)
_IsoCalendarDate.__repr__ = _show_calendar_date
_implementation._check_date_fields = _check_date_fields
_implementation._check_time_fields = _check_time_fields
_implementation._check_tzinfo_arg = _check_tzinfo_arg
_implementation.TypeError = _type_error
_implementation.OverflowError = _overflow_error
