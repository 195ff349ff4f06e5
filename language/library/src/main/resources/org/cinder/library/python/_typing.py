# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Type variables and aliases, used by the module typing and by PEP 695 syntax."""

import sys as _sys


class _Identity:
    """A builtin function in CPython, which binds to no object it is found on."""

    def __call__(self, argument, /):
        return argument

    def __repr__(self):
        return '<built-in function _idfunc>'


_idfunc = _Identity()


def _typing():
    import typing
    return typing


def _caller_module():
    try:
        name = _sys._getframe(2).f_globals.get('__name__')
    except ValueError:
        return None
    return name


_sealed = False


class _Parameter:
    """What the three kinds of type parameters share."""

    def __mro_entries__(self, bases, /):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __reduce__(self):
        return self.__name__

    def __init_subclass__(cls, /, *args, **kwargs):
        if _sealed:
            raise TypeError(f"type 'typing.{cls.__base__.__name__}' is not an acceptable base type")


class _Varying(_Parameter):
    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        prefix = '+' if self.__covariant__ else '-' if self.__contravariant__ else '~'
        return prefix + self.__name__

    def __or__(self, right, /):
        return _typing()._make_union(self, right)

    def __ror__(self, left, /):
        return _typing()._make_union(left, self)


def _check_variance(covariant, contravariant, infer_variance):
    if covariant and contravariant:
        raise ValueError("Bivariant types are not supported.")
    if infer_variance and (covariant or contravariant):
        raise ValueError("Variance cannot be specified with infer_variance.")


class TypeVar(_Varying):
    """Type variable."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False):
        if not isinstance(name, str):
            raise TypeError(f"TypeVar() argument 'name' must be str, not {type(name).__name__}")
        _check_variance(covariant, contravariant, infer_variance)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        check = _typing()._type_check if constraints or bound is not None else None
        self.__name__ = name
        self._bound = check(bound, "Bound must be a type.") if bound is not None else None
        self._constraints = tuple(check(c, "TypeVar(name, constraint, ...): constraints must be types.") for c in constraints)
        self._lazy_bound = self._lazy_constraints = None
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        module = _caller_module()
        if module != 'typing':
            self.__module__ = module

    @property
    def __bound__(self):
        if self._lazy_bound is not None:
            self._bound, self._lazy_bound = self._lazy_bound(), None
        return self._bound

    @property
    def __constraints__(self):
        if self._lazy_constraints is not None:
            self._constraints, self._lazy_constraints = tuple(self._lazy_constraints()), None
        return self._constraints

    def __typing_subst__(self, arg, /):
        return _typing()._typevar_subst(self, arg)


class ParamSpecArgs(_Parameter):
    """The args for a ParamSpec object."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecArgs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None

    def __reduce__(self):
        return ParamSpecArgs, (self.__origin__,)


class ParamSpecKwargs(_Parameter):
    """The kwargs for a ParamSpec object."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecKwargs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None

    def __reduce__(self):
        return ParamSpecKwargs, (self.__origin__,)


class ParamSpec(_Varying):
    """Parameter specification."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False):
        if not isinstance(name, str):
            raise TypeError(f"ParamSpec() argument 'name' must be str, not {type(name).__name__}")
        _check_variance(covariant, contravariant, infer_variance)
        self.__name__ = name
        self.__bound__ = _typing()._type_check(bound, "Bound must be a type.") if bound is not None else None
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        module = _caller_module()
        if module != 'typing':
            self.__module__ = module

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg, /):
        return _typing()._paramspec_subst(self, arg)

    def __typing_prepare_subst__(self, alias, args, /):
        return _typing()._paramspec_prepare_subst(self, alias, args)


class TypeVarTuple(_Parameter):
    """Type variable tuple."""

    def __init__(self, name):
        if not isinstance(name, str):
            raise TypeError(f"TypeVarTuple() argument 'name' must be str, not {type(name).__name__}")
        self.__name__ = name
        module = _caller_module()
        if module != 'typing':
            self.__module__ = module

    def __repr__(self):
        return self.__name__

    def __iter__(self):
        yield _typing().Unpack[self]

    def __typing_subst__(self, arg, /):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args, /):
        return _typing()._typevartuple_prepare_subst(self, alias, args)


class TypeAliasType:
    """Type alias, made by the type statement (PEP 695)."""

    def __init__(self, name, value, *, type_params=()):
        if not isinstance(name, str):
            raise TypeError(f"typealias() argument 'name' must be str, not {type(name).__name__}")
        if not isinstance(type_params, tuple):
            raise TypeError("type_params must be a tuple")
        self._set(name, type_params, None, value, _caller_module())

    def _set(self, name, type_params, thunk, value, module):
        state = self.__dict__
        state['_name'], state['_params'], state['_thunk'], state['_value'] = name, type_params, thunk, value
        state['__module__'] = module

    def __setattr__(self, name, value):
        if name in ('__name__', '__value__', '__type_params__', '__parameters__', '__module__'):
            raise AttributeError(f"attribute '{name}' of 'typing.TypeAliasType' objects is not writable")
        raise AttributeError(f"'typing.TypeAliasType' object has no attribute '{name}'")

    @property
    def __name__(self):
        return self._name

    @property
    def __value__(self):
        if self._thunk is not None:
            value = self._thunk()
            self.__dict__['_value'], self.__dict__['_thunk'] = value, None
        return self._value

    @property
    def __type_params__(self):
        return self._params

    @property
    def __parameters__(self):
        unpack = _typing().Unpack
        return tuple(unpack[p] if isinstance(p, TypeVarTuple) else p for p in self._params)

    def __repr__(self):
        return self._name

    def __getitem__(self, args, /):
        if not self._params:
            raise TypeError("Only generic type aliases are subscriptable")
        from types import GenericAlias
        return GenericAlias(self, args if isinstance(args, tuple) else (args,))

    def __or__(self, right, /):
        if right is None:
            right = type(None)
        if isinstance(right, type):
            return type.__ror__(right, self)
        if type(right).__name__ in ('GenericAlias', 'UnionType'):
            return right.__ror__(self)
        return _typing()._make_union(self, right)

    def __ror__(self, left, /):
        return _typing()._make_union(left, self)

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwargs):
        raise TypeError("'typing.TypeAliasType' object is not callable")

    def __init_subclass__(cls, /, *args, **kwargs):
        raise TypeError("type 'typing.TypeAliasType' is not an acceptable base type")


class Generic:
    """Abstract base class for generic types: class Mapping(Generic[KT, VT])."""

    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, /, *args, **kwargs):
        return _typing()._generic_class_getitem(cls, *args, **kwargs)

    @classmethod
    def __init_subclass__(cls, /, *args, **kwargs):
        return _typing()._generic_init_subclass(cls, *args, **kwargs)


for _type in (TypeVar, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVarTuple, TypeAliasType, Generic):
    _type.__module__ = 'typing'
_static_types_ = ('typing.TypeVar', 'typing.ParamSpec', 'typing.ParamSpecArgs', 'typing.ParamSpecKwargs',
                  'typing.TypeVarTuple', 'typing.TypeAliasType', 'typing.Generic')
_sealed = True


def _module_of_maker():
    try:
        return _sys._getframe(2).f_globals.get('__name__')
    except ValueError:
        return None


def _make_typevar(name, thunk=None, constrained=False):
    variable = TypeVar(name, infer_variance=True)
    if constrained:
        variable._lazy_constraints = thunk
    else:
        variable._lazy_bound = thunk
    variable.__module__ = _module_of_maker()
    return variable


def _make_paramspec(name):
    spec = ParamSpec(name, infer_variance=True)
    spec.__module__ = _module_of_maker()
    return spec


def _make_typevartuple(name):
    several = TypeVarTuple(name)
    several.__module__ = _module_of_maker()
    return several


def _make_type_alias(name, type_params, thunk):
    alias = TypeAliasType.__new__(TypeAliasType)
    alias._set(name, type_params, thunk, None, _module_of_maker())
    return alias


def _subscript_generic(type_params):
    unpack = _typing().Unpack
    return Generic[tuple(unpack[p] if isinstance(p, TypeVarTuple) else p for p in type_params)]
