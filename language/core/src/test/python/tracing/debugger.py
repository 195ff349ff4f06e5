# Sessions of pdb with given commands.
import pdb, io, re, sys, types
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
import linecache, os, tempfile
folder = tempfile.mkdtemp()
path = os.path.join(folder, 'mod.py')
with open(path, 'w') as file:
    file.write(SOURCE)
sys.path.insert(0, folder)
import mod
def shown(out):
    text = out.getvalue().replace(folder, '').replace(os.path.abspath(run.__code__.co_filename), 'FILE')
    return re.sub(r'\S*bdb.py\(\d+\)', 'bdb.py', text)
def run(cmds, f, *a):
    out = io.StringIO()
    p = pdb.Pdb(stdin=io.StringIO('\n'.join(cmds)+'\n'), stdout=out, nosigint=True, readrc=False)
    p.use_rawinput = False
    try:
        p.runcall(f, *a)
    except BaseException as e:
        print('EXC', repr(e))
    print(shown(out))
    print('--------')
run(['n','n','p x','s','s','s','a','w','u','p n','d','r','n','c'], mod.main)
run(['b mod.fact, n==1','c','w','p n','!n = 0','p n','n','c','c','c'], mod.main)
run(['b mod:11','c','p i, x','c','p i, x','x = 100','n','p x','l','cl 1','y','tbreak mod:15','c','p x','q'], mod.main)
run(['until 12','p x','n','args','retval','ll','whatis x','display x','n','n','n','n'], mod.main)
run(['s','unt','return','retval','q'], mod.fact, 3)
def st():
    a = 1
    pdb_.set_trace()
    b = 2
    c = a + b
    return c
out = io.StringIO()
pdb_ = pdb.Pdb(stdin=io.StringIO('n\np a,b\nn\nn\nn\nc\n'), stdout=out, nosigint=True, readrc=False); pdb_.use_rawinput=False
print(st())
print(shown(out))
def boom():
    q = 3
    return 1/0
try: boom()
except ZeroDivisionError as e:
    out = io.StringIO()
    p = pdb.Pdb(stdin=io.StringIO('w\np q\nu\nd\nq\n'), stdout=out, nosigint=True, readrc=False); p.use_rawinput=False
    p.reset(); p.interaction(None, e.__traceback__)
    print(shown(out))
import shutil; shutil.rmtree(folder)
