# Modules that CPython has in C and Cinder in Python: names, messages, tracebacks.
import datetime as dt, decimal, pickle, traceback, typing

def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e, [f.name for f in traceback.extract_tb(e.__traceback__)])

print(dt.date, dt.timedelta, decimal.Decimal, dt.date(2020, 1, 1).isocalendar())
t(dt.date, 2020, 2, 30); t(dt.date, 2020, 13, 1); t(dt.datetime, 0, 1, 1); t(dt.time, 25)
t(lambda: dt.date(2020, 1, 1) < 5); t(lambda: dt.date(2020, 1, 1) + 1); t(lambda: dt.date.max + dt.timedelta(1))
t(lambda: dt.datetime(2020, 1, 1) - dt.datetime(2020, 1, 1, tzinfo=dt.timezone.utc)); t(dt.timezone, 5)
t(decimal.Decimal, 'x'); t(lambda: decimal.Decimal(1) / 0); t(lambda: decimal.Decimal(0) / 0)
t(lambda: decimal.Decimal(1) + 1.5); t(decimal.getcontext)
t(pickle.loads, b''); t(pickle.loads, b'x'); t(pickle.loads, pickle.dumps({'a': [1, (2,)]}))
U = typing.NewType('U', int)
print(U(5), U)
type A = int
print(A.__module__, type(A), A | int)
