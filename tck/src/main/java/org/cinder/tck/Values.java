// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.BOOLEAN;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXCEPTION;
import static org.graalvm.polyglot.tck.TypeDescriptor.EXECUTABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.HASH;
import static org.graalvm.polyglot.tck.TypeDescriptor.INSTANTIABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERABLE;
import static org.graalvm.polyglot.tck.TypeDescriptor.ITERATOR;
import static org.graalvm.polyglot.tck.TypeDescriptor.META_OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.NULL;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.OBJECT;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;
import static org.graalvm.polyglot.tck.TypeDescriptor.array;
import static org.graalvm.polyglot.tck.TypeDescriptor.hash;
import static org.graalvm.polyglot.tck.TypeDescriptor.intersection;
import static org.graalvm.polyglot.tck.TypeDescriptor.iterable;
import static org.graalvm.polyglot.tck.TypeDescriptor.union;

import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** Values of every type of the language, with the interop types they promise. */
final class Values {
    private static final TypeDescriptor CALLABLE = intersection(EXECUTABLE, OBJECT);
    private static final TypeDescriptor CLASS = intersection(EXECUTABLE, INSTANTIABLE, META_OBJECT, OBJECT);
    private static final TypeDescriptor ONE_PASS = intersection(ITERATOR, OBJECT);

    /** Classes and functions that the constructors use; their names must not meet those of a test. */
    private static final String DEFINITIONS = """
            class IntChild(int): pass
            class FloatChild(float): pass
            class StrChild(str): pass
            class ListChild(list): pass
            class DictChild(dict): pass
            class TckError(Exception): pass
            class TckPoint:
                kind = 'point'
                def __init__(self, x, y):
                    self.x = x
                    self.y = y
                @property
                def size(self):
                    return abs(self.x) + abs(self.y)
                def moved(self, by):
                    return TckPoint(self.x + by, self.y + by)
                @classmethod
                def origin(cls):
                    return cls(0, 0)
                @staticmethod
                def parts():
                    return 2
            class TckSlots:
                __slots__ = ('left', 'right')
                def __init__(self):
                    self.left = 1
            class TckCall:
                def __call__(self, *args):
                    return args
            class TckIterable:
                def __iter__(self):
                    return iter([1, 2])
            class TckIterator:
                def __init__(self):
                    self.left = 3
                def __iter__(self):
                    return self
                def __next__(self):
                    if self.left == 0:
                        raise StopIteration
                    self.left -= 1
                    return self.left
            class TckDynamic:
                def __getattr__(self, name):
                    if name.startswith('field'):
                        return name
                    raise AttributeError(name)
            class TckMeta(type):
                def __len__(cls):
                    return 1
            class TckOfMeta(metaclass=TckMeta): pass
            def tck_function(a, b=2, *args, **keywords):
                return a
            def tck_generator():
                yield 1
                yield 2
            def tck_module():
                import sys
                module = type(sys)('tck_values')
                module.answer = 42
                module.echo = lambda value: value
                return module
            """;

    private final SnippetList list;

    private Values(SnippetList list) {
        this.list = list;
    }

    static List<Snippet> create(Context context) {
        context.eval(CinderProvider.ID, DEFINITIONS);
        Values values = new Values(new SnippetList(context));
        values.scalars();
        values.sequences();
        values.collections();
        values.callables();
        values.objects();
        values.iterators();
        return values.list.snippets();
    }

    private void add(String expression, TypeDescriptor type) {
        list.add(expression, "lambda: " + expression, type);
    }

    private void scalars() {
        add("None", NULL);
        add("True", BOOLEAN);
        add("False", BOOLEAN);
        for (String number : List.of("0", "42", "-7", "2**62", "10**30", "-10**30", "1.5", "0.0", "-1e300",
                "float('inf')", "float('nan')")) {
            add(number, NUMBER);
        }
        add("IntChild(5)", intersection(NUMBER, OBJECT));
        add("IntChild(10**25)", intersection(NUMBER, OBJECT));
        add("FloatChild(2.5)", intersection(NUMBER, OBJECT));
        add("1+2j", OBJECT);
        for (String text : List.of("'text'", "''", "'\\xe9\\u20ac\\U0001f600'", "'x'")) {
            add(text, STRING);
        }
        add("StrChild('child')", intersection(STRING, OBJECT));
        add("...", OBJECT);
        add("NotImplemented", OBJECT);
        add("slice(1, 5, 2)", OBJECT);
    }

    private void sequences() {
        TypeDescriptor numbers = intersection(array(NUMBER), OBJECT);
        for (String sequence : List.of("[1, 2]", "[1.5]", "(1, 2)", "ListChild([7])", "range(3)", "range(9, 0, -2)",
                "b'bytes'", "bytearray(b'xyz')", "memoryview(b'view')")) {
            add(sequence, numbers);
        }
        add("[]", intersection(ARRAY, OBJECT));
        add("()", intersection(ARRAY, OBJECT));
        add("[1, 'a']", intersection(array(union(NUMBER, STRING)), OBJECT));
        add("['a', 'b']", intersection(array(STRING), OBJECT));
        add("('a', True)", intersection(array(union(STRING, BOOLEAN)), OBJECT));
        add("[[1], [2, 3]]", intersection(array(numbers), OBJECT));
        add("[None, 1]", intersection(array(NUMBER), OBJECT));
    }

    private void collections() {
        add("{}", intersection(HASH, ITERABLE, OBJECT));
        add("{'a': 1, 'b': 2}", intersection(hash(STRING, NUMBER), iterable(STRING), OBJECT));
        add("{1: 'x', 2.5: 'y'}", intersection(hash(NUMBER, STRING), iterable(NUMBER), OBJECT));
        add("DictChild(a=True)", intersection(hash(STRING, BOOLEAN), iterable(STRING), OBJECT));
        add("type(type.__dict__)({'a': 1})", intersection(hash(STRING, NUMBER), iterable(STRING), OBJECT));
        add("{1, 2}", intersection(iterable(NUMBER), OBJECT));
        add("set()", intersection(ITERABLE, OBJECT));
        add("frozenset({'a'})", intersection(iterable(STRING), OBJECT));
        add("{'a': 1}.keys()", intersection(iterable(STRING), OBJECT));
        add("{'a': 1}.values()", intersection(iterable(NUMBER), OBJECT));
        add("{'a': 1}.items()", intersection(ITERABLE, OBJECT));
        add("TckIterable()", intersection(iterable(NUMBER), OBJECT));
    }

    private void callables() {
        for (String callable : List.of("tck_function", "lambda: 1", "len", "print", "[].append", "str.upper",
                "TckPoint(1, 2).moved", "TckPoint.origin", "TckPoint.parts", "TckCall()", "(1).__add__",
                "int.__dict__['__add__']", "str.maketrans", "tck_generator")) {
            add(callable, CALLABLE);
        }
        for (String type : List.of("int", "type", "object", "list", "TckPoint", "TckOfMeta", "TckMeta", "ValueError",
                "TckError", "type(None)", "type(len)")) {
            add(type, CLASS);
        }
    }

    private void objects() {
        for (String object : List.of("object()", "TckPoint(1, -2)", "TckSlots()", "TckDynamic()", "tck_module()",
                "TckPoint.size", "int.__dict__['real']", "TckSlots.left", "tck_function.__code__", "property()",
                "super(IntChild, IntChild)", "type(1).real")) {
            add(object, OBJECT);
        }
        for (String exception : List.of("ValueError('bad', 1)", "TckError()", "KeyError('key')", "SystemExit(3)",
                "SyntaxError('wrong')", "KeyboardInterrupt()", "OSError(2, 'missing')", "StopIteration(1)")) {
            add(exception, intersection(EXCEPTION, OBJECT));
        }
    }

    private void iterators() {
        for (String iterator : List.of("iter([1, 2])", "iter(())", "iter('ab')", "iter({'a': 1})", "iter({1})",
                "iter(range(2))", "reversed([1])", "tck_generator()", "(i for i in (1, 2))", "map(str, [1])",
                "zip([1], 'a')", "enumerate('a')", "filter(None, [1])", "iter(lambda: 1, 1)", "TckIterator()",
                "iter({'a': 1}.items())")) {
            add(iterator, ONE_PASS);
        }
    }
}
