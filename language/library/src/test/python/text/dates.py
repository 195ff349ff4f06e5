# time: tuples, formatting and parsing in fixed zones.
import os
import time

os.environ["TZ"] = "UTC"
time.tzset()


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as e:
        print(label, type(e).__name__, e)


t = time.gmtime(1700000000)
print(t, t.tm_year, t[3:6], t.tm_zone, t.tm_gmtoff, len(t), time.asctime(t), time.ctime(0), time.mktime(time.localtime(1700000000)))
for directive in "aAbBcdHIjmMpSUwWxXyYZ%zeDFTRuVGgnthCrskP":
    print(directive, repr(time.strftime("%" + directive, t)))
print(time.strftime("day %d of %B, week %U: 100%%", time.gmtime(0)), time.strptime("2023-11-14 22:13:20", "%Y-%m-%d %H:%M:%S"), time.strptime("5 Mar 99", "%d %b %y").tm_yday)
for label, action in (("strptime", lambda: time.strptime("x", "%Y")), ("strptime", lambda: time.strptime("2020 x", "%Y")), ("strftime", lambda: time.strftime("%Y", (1, 2))), ("month", lambda: time.strftime("%m", (2000, 13, 1, 0, 0, 0, 0, 1, 0))),
                      ("asctime", lambda: time.asctime((2000, 1))), ("gmtime", lambda: time.gmtime("a")), ("gmtime", lambda: time.gmtime(1e30)), ("sleep", lambda: time.sleep(-1)), ("struct", lambda: time.struct_time((1, 2)))):
    attempt(label, action)
print(time.gmtime(-1)[:6], time.gmtime(2.9)[5], time.struct_time(range(9)), time.timezone, time.tzname, time.daylight)
a, b = time.perf_counter(), time.perf_counter_ns()
print(type(a), type(b), time.monotonic() <= time.monotonic(), time.time() > 1.6e9, time.time_ns() > 10**18, time.process_time() >= 0, time.thread_time() >= 0, time.get_clock_info("monotonic").monotonic)
os.environ["TZ"] = "EST5EDT"
time.tzset()
print(time.localtime(1700000000), time.localtime(1690000000).tm_isdst, time.tzname, time.timezone, time.altzone, time.mktime((2023, 7, 1, 12, 0, 0, 0, 0, -1)), time.strftime("%Z %z", time.localtime(1690000000)))
