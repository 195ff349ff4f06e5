# Error types and texts of everything containers refuse.
import builtins


def attempt(source):
    try:
        exec(source, {})
    except BaseException as e:
        print(f"{source!r}: {type(e).__name__}: {e}")
    else:
        print(f"{source!r}: no error")


CASES = r"""
list(1,2)
list(a=1)
list(5)
tuple(1,2)
tuple(a=1)
tuple(5)
dict(1,2)
dict(5)
set(1,2)
set(a=1)
set(5)
frozenset(1,2)
frozenset(a=1)
slice()
slice(1,2,3,4)
slice(a=1)
range()
range(1,2,3,4)
range(a=1)
range(1.0)
range(1,2,0)
range('a')
enumerate(1)
enumerate([],1,2)
enumerate([],start='a')
enumerate([],foo=1)
enumerate(iterable=[])
zip(1)
zip([],1)
zip(strict=1)
zip([],foo=1)
list(zip([1],[],strict=True))
list(zip([],[1],strict=True))
list(zip([1],[1],[],strict=True))
list(zip([],[],[1],strict=True))
map()
map(1)
list(map(1,[1]))
map(len,1)
map(len,[],a=1)
filter()
filter(1)
filter(None,1)
list(filter(1,[1]))
filter(None,[],a=1)
reversed()
reversed(1)
reversed({1})
reversed([],a=1)
reversed([],1)
[].append()
[].append(1,2)
[].append(object=1)
[].pop('a')
[].pop()
[1].pop(5)
[1].pop(-2)
[].insert(1)
[].insert('a',1)
[].remove(1)
[].index(1)
[].index()
[1].index(1,'a')
[1].index(1,1)
[].extend(1)
[].sort(1)
[].sort(key=1,foo=2)
[3,1].sort(key=1)
[1,'a'].sort()
[1].__getitem__('a')
[1].__getitem__(5)
[1].__getitem__(-2)
[1].__getitem__(10**30)
[1].__getitem__(1.0)
[1].__setitem__('a',1)
[1].__setitem__(5,1)
[1].__delitem__(5)
[1].__delitem__('a')
[1][::0]
[1][:]=1
[1][1:1]=1
[1,2][::2]=[1,2]
[1][::2]=1
().__getitem__('a')
().__getitem__(0)
x=();x[0]=1
x=();del x[0]
().index(1)
().count()
{}['a']
{}[[]]
{}[{}]
{}.pop()
{}.pop(1)
{}.pop([])
{1:2}.pop([])
{}.pop(1,2,3)
{}.popitem()
{}.get()
{}.get([])
{}.setdefault()
{}.setdefault([],1)
{}.update(1)
{}.update([1])
{}.update([(1,)])
{}.update([(1,2,3)])
{}.update(['abc'])
{}.update(1,2)
{}.update([[1,2],'x'])
dict([1])
dict([(1,)])
{}.fromkeys()
dict.fromkeys(1)
dict.fromkeys(1,2,3)
{}|1
{}|[]
d={};d|=1
1|{}
{1}|1
{1}-[]
{1}<1
{1}<=[]
{1}.add()
{1}.add([])
{1}.remove(2)
{1}.discard([])
set().pop()
{1}.union(1)
{1}.update(1)
{1}.intersection(1)
{1}.difference(1)
{1}.symmetric_difference(1)
{1}.symmetric_difference()
[]+1
[]+()
()+[]
()*'a'
[]*1.0
[]*[]
'a'*[]
l=[];l+=1
l=[];l*='a'
[].__mul__('a')
[].__add__(1)
[]<1
()<1
{}<{}
[1]<['a']
[1]*10**30
slice(1,2)<slice('a',2)
slice(1)<1
slice(1).indices('a')
slice(1).indices(-1)
slice(1,2,0).indices(3)
slice('a').indices(3)
hash(slice([]))
range(3).__getitem__('a')
range(3).__getitem__(5)
range(3)[::0]
range(3).index(5)
range(3).index('a')
range(3).index(True)
range(3).count()
range(3)<range(4)
len(range(10**30))
len(5)
x=5;x[1]
x=5;x[1]=2
x=5;del x[1]
int[1]
x=int;x[1]=2
x=int;del x[1]
x='ab';del x[0]
x='ab';del x['a']
x={1};del x[1]
iter(5)
next(5)
next([])
1 in 5
a,b=1
a,b=(1,)
a,b=()
a,b=1,2,3
a,b,c=1,2
a,*b,c=1,
a,b=[1]
a,b={1:2}
a,b='abc'
*a,=5
a,b,*c=iter([1])
{1}.isdisjoint(1)
{}.keys().isdisjoint(1)
{}.keys()&1
{}.keys()-1
1&{}.keys()
{}.keys()|5
{}.keys()^5
{}.keys()<1
{}.keys()<[]
{}.values()<1
{}.values()&{}.values()
type({}.keys())()
type(iter([]))()
class A(type(iter([]))):pass
class A(slice):pass
class A(range):pass
class A(list,dict):pass
class A(list,tuple):pass
class A(set,frozenset):pass
class A(type({}.keys())):pass
type(type.__dict__)()
type(type.__dict__)([])
type(type.__dict__)(1)
int.__dict__['a']
x=int.__dict__;x['a']=1
x=int.__dict__;del x['a']
x=int.__dict__;x|=1
hash([])
hash({})
hash(set())
hash({}.keys())
hash(({},))
hash(int.__dict__)
list.append()
list.append(1,2)
list.append([])
set.add(frozenset(),1)
set.discard(frozenset(),1)
set.clear(frozenset())
frozenset().add(1)
list.__getitem__([],1,2)
list.__len__([],1)
list.__new__()
list.__new__(1)
list.__new__(dict)
dict.__new__(list)
tuple.__new__(int)
[].__init__(1,2)
[].__init__(a=1)
{}.__init__(1,2)
set().__init__(1,2)
[].__setitem__(1)
[].clear(1)
[].copy(1)
[].reverse(1)
[].count()
[1,2].__reversed__(1)
{}.items(1)
{}.keys(1)
{}.clear(1)
[].__contains__()
{}.__contains__()
{}.__contains__([])
set().__contains__()
set().__contains__({1:2})
[] in set()
[] in {}
iter([]).__setstate__('a')
iter([]).__next__()
slice(1).start=5
range(1).start=5
[].foo
[].foo=1
{}.foo=1
().foo=1
{1}.foo=1
slice(1).foo=1
"""
for line in CASES.strip().splitlines():
    attempt(line)
