// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.Names;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PException;
import org.cinder.object.number.AnyInt;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Items;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** Construction of deques and the operations at their ends. */
@Builtins(type = "collections.deque", module = "collections")
public final class DequeBuiltins {
    private DequeBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "deque([iterable[, maxlen]]) --> deque object\n\n"
                    + "A list-like sequence optimized for data accesses near its endpoints.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PDeque(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, iterable=<unrepresentable>, maxlen=None)", doc = "Initialize self.")
    static void initialize(PDeque self, Object iterable, Object maxlen) {
        int maximum = PDeque.UNLIMITED;
        if (maxlen != PNone.NONE) {
            if (!AnyInt.is(maxlen)) {
                throw Errors.typeError("an integer is required");
            }
            long limit = Index.toLong(maxlen);
            if (limit < 0) {
                throw Errors.valueError("maxlen must be non-negative");
            }
            maximum = (int) Math.min(limit, Integer.MAX_VALUE);
        }
        self.setMaximum(maximum);
        self.clear();
        if (iterable != null) {
            extend(self, iterable);
        }
    }

    @Builtin(value = "append($self, item, /)", hideSignature = true, inline = true,
            doc = "Add an element to the right side of the deque.")
    static void append(PDeque self, Object item) {
        self.append(item);
    }

    @Builtin(value = "appendleft($self, item, /)", hideSignature = true, inline = true,
            doc = "Add an element to the left side of the deque.")
    static void appendleft(PDeque self, Object item) {
        self.appendFirst(item);
    }

    @Builtin(value = "pop($self, /)", hideSignature = true, inline = true,
            doc = "Remove and return the rightmost element.")
    static Object pop(PDeque self) {
        checkNotEmpty(self);
        return self.popLast();
    }

    @Builtin(value = "popleft($self, /)", hideSignature = true, inline = true,
            doc = "Remove and return the leftmost element.")
    static Object popleft(PDeque self) {
        checkNotEmpty(self);
        return self.popFirst();
    }

    private static void checkNotEmpty(PDeque self) {
        if (self.length() == 0) {
            throw empty();
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException empty() {
        return Errors.indexError("pop from an empty deque");
    }

    @Builtin(value = "extend($self, iterable, /)", hideSignature = true,
            doc = "Extend the right side of the deque with elements from the iterable")
    static void extend(PDeque self, Object iterable) {
        if (iterable == self) {
            extend(self, PTuple.of(self.toArray()));
            return;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            self.append(item);
        }
    }

    @Builtin(value = "extendleft($self, iterable, /)", hideSignature = true,
            doc = "Extend the left side of the deque with elements from the iterable")
    static void extendleft(PDeque self, Object iterable) {
        if (iterable == self) {
            extendleft(self, PTuple.of(self.toArray()));
            return;
        }
        Object iterator = Iteration.iterator(iterable);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            self.appendFirst(item);
        }
    }

    @Builtin(value = "clear($self, /)", hideSignature = true, doc = "Remove all elements from the deque.")
    static void clear(PDeque self) {
        self.clear();
    }

    @Builtin(value = "rotate($self, n=1, /)", hideSignature = true,
            doc = "Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left.")
    static void rotate(PDeque self, long n) {
        self.rotate(n);
    }

    @Builtin(value = "copy($self, /)", hideSignature = true, doc = "Return a shallow copy of a deque.",
            aliases = "__copy__")
    static Object copy(PDeque self) {
        Object maximum = maxlen(self);
        if (self.pythonClass() == CollectionsModule.DEQUE) {
            PDeque result = new PDeque(CollectionsModule.DEQUE.instanceShape());
            result.setMaximum(self.maximum());
            result.setElements(self.toArray());
            return result;
        }
        return self.maximum() < 0 ? Calls.call(self.pythonClass(), self)
                : Calls.call(self.pythonClass(), self, maximum);
    }

    @Getter(value = "maxlen", doc = "maximum size of a deque or None if unbounded")
    static Object maxlen(PDeque self) {
        return self.maximum() < 0 ? PNone.NONE : (Object) (long) self.maximum();
    }

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Return state information for pickling.")
    static Object reduce(PDeque self) {
        Object state = Calls.method(self, Names.T_GETSTATE);
        PTuple arguments = self.maximum() < 0 ? PTuple.EMPTY : PTuple.of(PTuple.EMPTY, (long) self.maximum());
        return PTuple.of(self.pythonClass(), arguments, state, Iteration.iterator(self));
    }

    @Builtin(value = "__sizeof__($self, /)", hideSignature = true,
            doc = "D.__sizeof__() -- size of D in memory, in bytes")
    static long sizeof(PDeque self) {
        return 232L + 528L * (self.length() / 64 + 1);
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
