# One use of each module of the first goal list: dataclasses, enum, typing, json, argparse, string, textwrap, copy, types, contextlib.
import dataclasses, enum, typing, json, argparse, string, textwrap, copy, types, contextlib, io, sys, re
from dataclasses import dataclass, field
@dataclass(order=True)
class P:
    x: int
    y: int = 5
    z: list = field(default_factory=list, compare=False)
p=P(1); print(p, P(1,2)<P(1,3), dataclasses.asdict(p), dataclasses.replace(p,x=7), p==P(1))
@dataclass(frozen=True, slots=True)
class Q:
    a: str
q=Q('s'); print(q, hash(q)==hash(Q('s')))
try: q.a=1
except Exception as e: print(type(e).__name__, e)
T=typing.TypeVar('T')
class G(typing.Generic[T]): pass
print(G[int], typing.Optional[int], typing.List[int], typing.Union[int,str], typing.get_type_hints(P), typing.NamedTuple('N',[('a',int)])(1))
class TD(typing.TypedDict): k: int
print(TD(k=1), typing.get_origin(typing.Dict[str,int]), typing.get_args(typing.Dict[str,int]))
class Pr(typing.Protocol):
    def f(self): ...
@typing.runtime_checkable
class Pr2(typing.Protocol):
    def f(self): ...
class I:
    def f(self): pass
print(isinstance(I(),Pr2))
print(json.dumps({'a':[1,2.5,None,True,'é"\n'],'b':{'c':1}}), json.dumps([1,{'x':2}],indent=2), json.dumps('é',ensure_ascii=False), json.dumps({'b':1,'a':2},sort_keys=True,separators=(',',':')))
print(json.loads('{"a":[1,2.5e3,null,true,"\\u00e9\\n"],"b":{}}'), json.loads(' [] '), json.loads('1e400'), json.loads('NaN'))
for bad in ('{', '[1,', '{"a"}', 'nul', '"abc', '[1 2]', '{"a":1,}', '', '"\x01"', '"\\x"','1 2'):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(repr(bad), e)
ap=argparse.ArgumentParser(prog='x',description='d'); ap.add_argument('-n',type=int,default=3,help='num'); ap.add_argument('f',nargs='*'); print(ap.parse_args(['-n','4','a','b'])); ap.print_help()
try: ap.parse_args(['-n','q'])
except SystemExit as e: print(e.code)
print(string.Template('$a ${b}').substitute(a=1,b=2), string.Formatter().format('{0:>5}{a!r}',1,a='k'), textwrap.fill('aaa bbb ccc ddd',8), textwrap.dedent('  a\n   b'))
print(string.capwords('ab cd'), string.ascii_letters)
m=types.SimpleNamespace(a=1); print(m, types.MappingProxyType({'a':1}), types.FunctionType, copy.copy([1]), copy.deepcopy({'a':[P(1)]}))
with contextlib.redirect_stdout(io.StringIO()) as f: print('hid')
print(repr(f.getvalue()))
with contextlib.suppress(KeyError): {}['a']
with contextlib.ExitStack() as st: st.callback(print,'cb')
class Color(enum.Enum):
    RED=enum.auto(); GREEN=enum.auto()
    @property
    def d(self): return self.name.lower()
print(Color.RED.d, Color.RED.value, Color('RED') if 0 else Color(2), [c for c in Color], Color.RED in Color)
class S(enum.StrEnum): A=enum.auto()
print(S.A, repr(S.A), enum.IntEnum('IE','a b').b)
class Fl(enum.Flag): A=1; B=2; C=A|B
print(Fl.C, Fl.A|Fl.B, Fl(0), list(Fl.C))
