// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.sequence;

/** No elements yet; the first element decides the strategy. */
public final class EmptyStorage extends SequenceStorage {
    public static final EmptyStorage INSTANCE = new EmptyStorage();

    private EmptyStorage() {
        super(0);
    }

    @Override
    public Object get(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public SequenceStorage set(int index, Object value) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public SequenceStorage insert(int index, Object value) {
        return append(value);
    }

    @Override
    public SequenceStorage append(Object value) {
        if (value instanceof Long number) {
            return new LongStorage(number);
        }
        if (value instanceof Double number) {
            return new DoubleStorage(number);
        }
        return new ObjectStorage(value);
    }

    @Override
    public Object removeLast() {
        throw new IndexOutOfBoundsException(0);
    }

    @Override
    public void remove(int start, int end) {}

    @Override
    public SequenceStorage replace(int start, int end, SequenceStorage source) {
        return source.copy();
    }

    @Override
    public SequenceStorage slice(int start, int step, int count) {
        return this;
    }

    @Override
    public SequenceStorage concat(SequenceStorage other) {
        return other.copy();
    }

    @Override
    public SequenceStorage repeat(int times) {
        return this;
    }

    @Override
    public void reverse() {}

    @Override
    public void copyInto(Object[] target, int offset) {}
}
