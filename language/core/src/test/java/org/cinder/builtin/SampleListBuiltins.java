// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Kind;
import org.cinder.annotation.Setter;
import org.cinder.object.list.PList;

/** Methods with the signatures of CPython's list, for the tests of their errors; they answer with an argument. */
@Builtins(type = "list")
final class SampleListBuiltins {
    private SampleListBuiltins() {}

    @Builtin("append($self, object, /)")
    static void append(PList self, Object object) {}

    @Builtin("insert($self, index, object, /)")
    static void insert(PList self, long index, Object object) {}

    @Builtin("pop($self, index=-1, /)")
    static long pop(PList self, long index) {
        return index;
    }

    @Builtin("sort($self, /, *, key=None, reverse=False)")
    static Object sort(PList self, Object key, boolean reverse) {
        return reverse ? self : key;
    }

    @Builtin("copy($self, /)")
    static Object copy(PList self) {
        return self;
    }

    @Builtin("__setitem__($self, key, value, /)")
    static void setItem(PList self, Object key, Object value) {}

    @Builtin(value = "__getitem__($self, index, /)", kind = Kind.METHOD)
    static Object getItem(PList self, Object index) {
        return index;
    }

    @Builtin("__contains__($self, key, /)")
    static boolean contains(PList self, Object key) {
        return true;
    }

    @Builtin("__init__($self, iterable=(), /)")
    static Object initialize(PList self, Object iterable) {
        return iterable;
    }

    @Builtin("__reversed__($self, /)")
    static Object reversed(PList self) {
        return self;
    }

    @Getter(value = "room", doc = "How many elements fit.")
    static long room(PList self) {
        return 8;
    }

    @Setter("room")
    static void setRoom(PList self, Object value) {
        self.append(value);
    }

    @Getter("fixed")
    static Object fixed(PList self) {
        return self;
    }
}
