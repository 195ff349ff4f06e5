// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.bytes;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.ast.CompareOperator;
import org.cinder.object.PNone;
import org.cinder.object.PNotImplemented;
import org.cinder.object.PythonObject;
import org.cinder.object.exception.Errors;
import org.cinder.object.iterator.SequenceIterator;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.object.ObjectRepr;

/** memoryview: construction, elements, comparison, conversion. */
@Builtins(type = "memoryview")
public final class MemoryViewBuiltins {
    private MemoryViewBuiltins() {}

    @Builtin(value = "__new__($cls, object)", doc = "Create a view of the memory of a bytes-like object.")
    static Object make(PythonClass cls, Object object) {
        if (object instanceof PMemoryView view) {
            view.checkReleased();
            return new PMemoryView(view.owner(), view.offset(), view.length(), view.step(), view.format(),
                    view.isReadOnly(),
                    view.shape());
        }
        ByteView bytes = ByteView.of(object);
        if (bytes == null) {
            throw Errors.typeError("memoryview: a bytes-like object is required, not '%s'", PythonClass.of(object));
        }
        MemoryFormat format = object instanceof BufferExporter exporter ? MemoryFormat.of(exporter.format()) : null;
        if (format != null) {
            boolean readOnly = ((BufferExporter) object).isReadOnly();
            return new PMemoryView((PythonObject) object, bytes.offset(), bytes.length() / format.size(), 1, format,
                    readOnly, null);
        }
        return new PMemoryView((PythonObject) object, bytes.offset(), bytes.length());
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return what the view is and where.")
    static TruffleString repr(PMemoryView self) {
        return Text.of((self.isReleased() ? "<released memory at " : "<memory at ") + ObjectRepr.address(self) + ">");
    }

    @Builtin(value = "__len__($self, /)", doc = "Return the number of elements along the first dimension.")
    static long length(PMemoryView self) {
        self.checkReleased();
        if (self.shape() != null && self.shape().length == 0) {
            throw Errors.typeError("0-dim memory has no length");
        }
        return self.shape() == null ? self.length() : self.shape()[0];
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return an element, or a view of what a slice selects.")
    static Object getItem(PMemoryView self, Object key) {
        return MemoryItems.get(self, key);
    }

    @Builtin(value = "__setitem__($self, key, value, /)", doc = "Write an element, or what a slice selects.")
    static void setItem(PMemoryView self, Object key, Object value) {
        MemoryItems.set(self, key, value);
    }

    @Builtin(value = "__delitem__($self, key, /)", doc = "Memory cannot be deleted.")
    static void deleteItem(PMemoryView self, Object key) {
        self.checkReleased();
        throw Errors.typeError(self.isReadOnly() ? "cannot modify read-only memory" : "cannot delete memory");
    }

    @Builtin(value = "__iter__($self, /)", doc = "Return an iterator over the elements.")
    static Object iterator(PMemoryView self) {
        self.checkReleased();
        return new SequenceIterator(self);
    }

    @Builtin(value = "__eq__($self, value, /)", doc = "Return self == value.")
    static Object equal(PMemoryView self, Object value) {
        return MemoryItems.equal(CompareOperator.EQ, self, value);
    }

    @Builtin(value = "__ne__($self, value, /)", doc = "Return self != value.")
    static Object notEqual(PMemoryView self, Object value) {
        return MemoryItems.equal(CompareOperator.NOT_EQ, self, value);
    }

    @Builtin(value = "__lt__($self, value, /)", doc = "Views have no order.")
    static Object less(PMemoryView self, Object value) {
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__le__($self, value, /)", doc = "Views have no order.")
    static Object lessOrEqual(PMemoryView self, Object value) {
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__gt__($self, value, /)", doc = "Views have no order.")
    static Object greater(PMemoryView self, Object value) {
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__ge__($self, value, /)", doc = "Views have no order.")
    static Object greaterOrEqual(PMemoryView self, Object value) {
        return PNotImplemented.NOT_IMPLEMENTED;
    }

    @Builtin(value = "__hash__($self, /)", doc = "Return the hash of the content, if it cannot change.")
    static long hash(PMemoryView self) {
        if (!self.hasHash()) {
            self.checkReleased();
            if (!self.isReadOnly()) {
                throw Errors.valueError("cannot hash writable memoryview object");
            }
            if (!self.format().isByte()) {
                throw Errors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
            }
            self.setHash(BytesBuiltins.contentHash(self.content().copy()));
        }
        return self.hash();
    }

    @Builtin(value = "tobytes($self, /, order='C')", doc = "Return a copy of the memory as bytes.")
    static PBytes toBytes(PMemoryView self, Object order) {
        TruffleString text = Text.asString(order);
        if (text == null && order != null && order != PNone.NONE) {
            throw Errors.typeError("tobytes() argument 'order' must be str or None, not %s", PythonClass.of(order));
        }
        String name = text == null ? "C" : Text.toJava(text);
        if (!name.equals("C") && !name.equals("F") && !name.equals("A")) {
            throw Errors.valueError("order must be 'C', 'F' or 'A'");
        }
        return new PBytes(self.content().copy());
    }

    @Builtin(value = "tolist($self, /)", doc = "Return the elements as a list, of lists for more dimensions.")
    static Object toList(PMemoryView self) {
        self.checkReleased();
        return MemoryItems.toList(self);
    }

    @Builtin(value = "hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)",
            doc = "Return the bytes as hexadecimal digits, on demand with a separator between groups.")
    static TruffleString hex(PMemoryView self, Object sep, int bytesPerSep) {
        return BytesHex.format(self.content(), sep, bytesPerSep);
    }

    @Builtin(value = "cast($self, /, format, shape=<unrepresentable>)",
            doc = "Return a view of the same memory as other elements.")
    static PMemoryView cast(PMemoryView self, TruffleString format, Object shape) {
        self.checkReleased();
        return MemoryCast.cast(self, Text.toJava(format), shape);
    }

    @Builtin(value = "toreadonly($self, /)", doc = "Return a view of the same memory that cannot write.")
    static PMemoryView toReadOnly(PMemoryView self) {
        self.checkReleased();
        return new PMemoryView(self.owner(), self.offset(), self.length(), self.step(), self.format(), true,
                self.shape());
    }

    @Builtin(value = "release($self, /)", doc = "Give the memory back.")
    static void release(PMemoryView self) {
        self.release();
    }

    @Builtin(value = "__enter__($self, /)", doc = "Return the view itself.", hideSignature = true)
    static PMemoryView enter(PMemoryView self) {
        self.checkReleased();
        self.pin();
        return self;
    }

    @Builtin(value = "__exit__($self, /, *args)", doc = "Give the memory back.", hideSignature = true)
    static void exit(PMemoryView self, Object[] args) {
        self.release();
    }
}
