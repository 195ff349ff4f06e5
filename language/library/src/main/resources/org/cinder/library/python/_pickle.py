# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Optimized C implementation for the Python pickle module."""

import io as _io
import sys as _sys
import pickle as _implementation
from pickle import PickleError, PicklingError, UnpicklingError


class Pickler(_implementation._Pickler):
    """This takes a binary file for writing a pickle data stream."""

    def save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, '__qualname__', None)
        if name is None:
            name = obj.__name__
        module_name = _implementation.whichmodule(obj, name)
        path = name.split('.')
        if '<locals>' in path:
            raise AttributeError(f"Can't pickle local object {name!r}")
        try:
            __import__(module_name, level=0)
            found = _sys.modules[module_name]
        except (ImportError, KeyError):
            raise _error(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
        try:
            for part in path:
                found = getattr(found, part)
        except AttributeError:
            found = None
        if found is None:
            raise _error(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed")
        if found is not obj:
            raise _error(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        super().save_global(obj, name)

    dispatch = dict(_implementation._Pickler.dispatch)
    dispatch[type(lambda: None)] = save_global


def _save_type(self, obj):
    _implementation._Pickler.save_type(self, obj)


Pickler.dispatch[type] = _save_type


def _error(message):
    error = PicklingError(message)
    error.__suppress_context__ = True
    return error


class _Dispatch(dict):
    def __missing__(self, key):
        shown = chr(key) if 32 <= key < 127 else f'\\x{key:02x}'
        raise UnpicklingError(f"invalid load key, '{shown}'.")


class Unpickler(_implementation._Unpickler):
    """This takes a binary file for reading a pickle data stream."""

    dispatch = _Dispatch(_implementation._Unpickler.dispatch)


class _EndOfFile(EOFError):
    def __new__(cls):
        return EOFError('Ran out of input')


_implementation.EOFError = _EndOfFile


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write a pickled representation of obj to the open file object file."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Return the pickled representation of the object as a bytes object."""
    file = _io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Read and return an object from the pickle data stored in a file."""
    return Unpickler(file, fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Read and return an object from the given pickle data."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    file = _io.BytesIO(data)
    return Unpickler(file, fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()


for _name in ('dump', 'dumps', 'load', 'loads'):
    globals()[_name].__module__ = '_pickle'
    # builtin functions do not bind to the objects of classes that hold them
    globals()[_name] = staticmethod(globals()[_name])
del _name
