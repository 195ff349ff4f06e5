# trace, profile, bdb, errors and changes of variables in trace functions.
import trace, sys, io, os, re
SOURCE = """import sys
def fact(n):
    if n < 2:
        return 1
    r = n * fact(n - 1)
    return r
def main():
    x = fact(3)
    y = [i for i in range(3)]
    for i in y:
        x += i
    try:
        raise ValueError('boo')
    except ValueError as e:
        x = 0
    return x
"""
# a module with lines that the debugger can show
import tempfile
folder = tempfile.mkdtemp()
path = os.path.join(folder, 'mod.py')
with open(path, 'w') as file:
    file.write(SOURCE)
sys.path.insert(0, folder)
import mod
t = trace.Trace(count=1, trace=0, countfuncs=0, ignoredirs=[sys.prefix, sys.exec_prefix])
t.runfunc(mod.main)
for k, v in sorted(t.results().counts.items()):
    if k[0].endswith('mod.py'): print(k[1], v)
t = trace.Trace(count=0, trace=0, countfuncs=1)
t.runfunc(mod.main)
print(sorted((m, f) for (_, m, f) in t.results().calledfuncs))
import profile, pstats
p = profile.Profile()
p.runcall(mod.main)
s = io.StringIO()
st = pstats.Stats(p, stream=s)
for (f, l, n), (cc, nc, tt, ct, callers) in sorted(st.stats.items()):
    if f.endswith('mod.py'):
        print(os.path.basename(f), l, n, cc, nc)
import bdb
class T(bdb.Bdb):
    def user_call(self, frame, args): print('call', frame.f_code.co_name, self.break_here(frame)); 
    def user_line(self, frame): print('line', frame.f_code.co_name, frame.f_lineno); self.set_step()
    def user_return(self, frame, v): print('return', frame.f_code.co_name, v)
    def user_exception(self, frame, e): print('exc', frame.f_code.co_name, e[0].__name__, e[1])
T().runcall(mod.main)
b = T(); b.set_break(path, 6)
def ul(frame): print('BP', frame.f_lineno, frame.f_locals); b.set_continue()
b.user_line = ul
b.runcall(mod.main)
log = []
def work(): mod.fact(2)
log.clear()
def prof(f, e, a):
    if f.f_code.co_name in ('work', 'fact') and not e.startswith('c_'): log.append((f.f_code.co_name, e, f.f_lineno, a))
sys.setprofile(prof); work(); sys.setprofile(None)
print(log, sys.getprofile(), sys.gettrace())
# errors of trace functions
def bad(f, e, a):
    if e == 'line': raise RuntimeError('in tracer')
    return bad
sys.settrace(bad)
try: mod.fact(2)
except RuntimeError as e:
    import traceback
    print(sys.gettrace(), [x.name for x in traceback.extract_tb(e.__traceback__)])
# locals changed
def loc(f, e, a):
    if f.f_code.co_name == 'fact' and e == 'line' and f.f_lineno == 6: f.f_locals['r'] = 77
    return loc
sys.settrace(loc); r = mod.fact(3); sys.settrace(None); print(r)
def nolines(f, e, a):
    f.f_trace_lines = False
    if f.f_code.co_name in ('fact',): log.append((e, f.f_lineno))
    return nolines
log.clear(); sys.settrace(nolines); mod.fact(2); sys.settrace(None); print(log)
def ids(f, e, a):
    if f.f_code.co_name=='fact': seen.setdefault(id(f), f); backs.append(f.f_back.f_code.co_name); keep.append(f.f_back); 
    return ids
seen = {}; backs = []; keep=[]
sys.settrace(ids); mod.fact(3); sys.settrace(None)
print(len(seen), backs, len(set(map(id, keep))))
f = sys._getframe(); print(f is sys._getframe() or 'other')
sys.settrace(None)
import shutil; shutil.rmtree(folder)
