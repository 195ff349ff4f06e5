# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""The node classes of the abstract syntax tree."""

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            raise TypeError(f"{type(self).__name__} constructor takes at most {len(fields)} positional argument"
                            f"{'' if len(fields) == 1 else 's'}")
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in fields and fields.index(name) < len(args):
                raise TypeError(f"{type(self).__name__} got multiple values for argument '{name}'")
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), self.__dict__


AST.__module__ = 'ast'

_SPEC = """
mod: Module(body type_ignores) Interactive(body) Expression(body) FunctionType(argtypes returns)
stmt: FunctionDef(name args body decorator_list returns? type_comment? type_params) AsyncFunctionDef(name args body decorator_list returns? type_comment? type_params)
stmt: ClassDef(name bases keywords body decorator_list type_params) Return(value?) Delete(targets) Assign(targets value type_comment?)
stmt: TypeAlias(name type_params value) AugAssign(target op value) AnnAssign(target annotation value? simple) For(target iter body orelse type_comment?)
stmt: AsyncFor(target iter body orelse type_comment?) While(test body orelse) If(test body orelse) With(items body type_comment?) AsyncWith(items body type_comment?)
stmt: Match(subject cases) Raise(exc? cause?) Try(body handlers orelse finalbody) TryStar(body handlers orelse finalbody) Assert(test msg?)
stmt: Import(names) ImportFrom(module? names level?) Global(names) Nonlocal(names) Expr(value) Pass() Break() Continue()
expr: BoolOp(op values) NamedExpr(target value) BinOp(left op right) UnaryOp(op operand) Lambda(args body) IfExp(test body orelse) Dict(keys values) Set(elts)
expr: ListComp(elt generators) SetComp(elt generators) DictComp(key value generators) GeneratorExp(elt generators) Await(value) Yield(value?) YieldFrom(value)
expr: Compare(left ops comparators) Call(func args keywords) FormattedValue(value conversion format_spec?) JoinedStr(values) Constant(value kind?)
expr: Attribute(value attr ctx) Subscript(value slice ctx) Starred(value ctx) Name(id ctx) List(elts ctx) Tuple(elts ctx) Slice(lower? upper? step?)
expr_context: Load() Store() Del()
boolop: And() Or()
operator: Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
unaryop: Invert() Not() UAdd() USub()
cmpop: Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
pattern: MatchValue(value) MatchSingleton(value) MatchSequence(patterns) MatchMapping(keys patterns rest?) MatchClass(cls patterns kwd_attrs kwd_patterns)
pattern: MatchStar(name?) MatchAs(pattern? name?) MatchOr(patterns)
type_ignore: TypeIgnore(lineno tag)
type_param: TypeVar(name bound?) ParamSpec(name) TypeVarTuple(name)
excepthandler: ExceptHandler(type? name? body)
AST: alias(name asname?) arg(arg annotation? type_comment?) keyword(arg? value) arguments(posonlyargs args vararg? kwonlyargs kw_defaults kwarg? defaults)
AST: comprehension(target iter ifs is_async) withitem(context_expr optional_vars?) match_case(pattern guard? body)
"""
_POSITION = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
_POSITIONED = {'stmt', 'expr', 'pattern', 'type_param', 'excepthandler', 'alias', 'arg', 'keyword'}


def _define(name, base, fields):
    namespace = {'_fields': tuple(f.rstrip('?') for f in fields), '__module__': 'ast'}
    namespace['__match_args__'] = namespace['_fields']
    if name in _POSITIONED:
        namespace['_attributes'] = _POSITION
    for field in fields:
        if field.endswith('?'):
            namespace[field[:-1]] = None
    if '_attributes' in namespace:
        namespace['end_lineno'] = namespace['end_col_offset'] = None
    globals()[name] = type(name, (base,), namespace)


for _line in _SPEC.split('\n'):
    if not _line:
        continue
    _family, _, _kinds = _line.partition(': ')
    if _family not in globals():
        _define(_family, AST, ())
    for _kind in _kinds.split(') '):
        _name, _, _fields = _kind.rstrip(')').partition('(')
        _define(_name, globals()[_family], _fields.split())
