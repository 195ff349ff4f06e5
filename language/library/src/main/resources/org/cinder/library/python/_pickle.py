# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Optimized C implementation for the Python pickle module."""

import io as _io
import sys as _sys
import copyreg as _copyreg
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


def _quick(write, whichmodule, dispatch_table, function, empty):
    """Return functions around those in Java, which do most pickles and answer None for the others."""

    def reducer(protocol):
        def global_of(obj, name):
            module_name = whichmodule(obj, name)
            found = _sys.modules.get(module_name)
            for part in name.split('.'):
                found = getattr(found, part)
            return (module_name, name) if found is obj else None

        def reduce(obj):
            kind = type(obj)
            try:
                if kind is function or issubclass(kind, type):
                    return None if obj in empty else global_of(obj, obj.__qualname__)
                if kind is bytearray:
                    return None
                special = dispatch_table.get(kind)
                parts = obj.__reduce_ex__(protocol) if special is None else special(obj)
                if isinstance(parts, str):
                    return global_of(obj, parts)
                if not 2 <= len(parts) <= 5 or type(parts[1]) is not tuple:
                    return None
                callee, arguments, *more = parts
                state, items, pairs = *more, *(None,) * (3 - len(more))
                if items is not None:
                    items = list(items)
                if pairs is not None:
                    pairs = [part for pair in pairs for part in pair]
                name = getattr(callee, '__name__', '')
                if name == '__newobj_ex__' or not callable(callee):
                    return None
                if name != '__newobj__':
                    return False, callee, arguments, state, items, pairs
                if arguments[0] is not obj.__class__ or not hasattr(arguments[0], '__new__'):
                    return None
                return True, arguments[0], arguments[1:], state, items, pairs
            except Exception:
                # the complete implementation will meet it again
                return None
        return reduce

    def quick_dumps(obj, protocol, buffer_callback):
        if protocol is None:
            protocol = _implementation.DEFAULT_PROTOCOL
        elif type(protocol) is not int:
            return None
        elif protocol < 0:
            protocol = _implementation.HIGHEST_PROTOCOL
        if not 4 <= protocol <= 5 or buffer_callback is not None:
            return None
        return write(obj, protocol, reducer(protocol))

    return quick_dumps


def _find_class(module, name):
    _sys.audit('pickle.find_class', module, name)
    __import__(module, level=0)
    found = _sys.modules[module]
    for part in name.split('.'):
        if part == '<locals>':
            raise AttributeError(f"Can't get local attribute {name!r} on {found!r}")
        try:
            found = getattr(found, part)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {_sys.modules[module]!r}") from None
    return found


def _new_object(cls, arguments):
    return cls.__new__(cls, *arguments)


def _change(obj, opcode, operand):
    """Do what an opcode says to an object that is no list, dict or set."""
    machine = _Machine(obj, operand)
    if opcode == 98:
        machine.load_build()
    elif opcode in (97, 101):
        extend = getattr(obj, 'extend', None)
        if extend is not None:
            extend(operand)
        else:
            append = obj.append
            for item in operand:
                append(item)
    elif opcode == 0x90:
        add = obj.add
        for item in operand:
            add(item)
    else:
        for i in range(0, len(operand), 2):
            obj[operand[i]] = operand[i + 1]


class _Machine:
    """What load_build() needs of an Unpickler."""

    load_build = _implementation._Unpickler.load_build

    def __init__(self, obj, operand):
        self.stack = [obj, operand]


_quick_dumps = _quick(_write, _implementation.whichmodule, _copyreg.dispatch_table, type(lambda: None),
                      (type(None), type(NotImplemented), type(...)))


def _quick_loads(data, buffers, read=_read):
    if buffers is not None and buffers != ():
        return None
    return read(data, _find_class, _new_object, _change)


del _write, _read, _quick


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write a pickled representation of obj to the open file object file."""
    write = getattr(file, 'write', None)
    data = None if write is None else _quick_dumps(obj, protocol, buffer_callback)
    if data is None:
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    else:
        write(data)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Return the pickled representation of the object as a bytes object."""
    data = _quick_dumps(obj, protocol, buffer_callback)
    if data is None:
        file = _io.BytesIO()
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
        data = file.getvalue()
    return data


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Read and return an object from the pickle data stored in a file."""
    return Unpickler(file, fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    """Read and return an object from the given pickle data."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    found = _quick_loads(data, buffers)
    if found is not None:
        return found[0]
    file = _io.BytesIO(data)
    return Unpickler(file, fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()


for _name in ('dump', 'dumps', 'load', 'loads'):
    globals()[_name].__module__ = '_pickle'
    # builtin functions do not bind to the objects of classes that hold them
    globals()[_name] = staticmethod(globals()[_name])
del _name
