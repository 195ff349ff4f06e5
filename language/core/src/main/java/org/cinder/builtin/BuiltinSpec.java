// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

/** One entry of a {@link BuiltinTable}: all that is known about a builtin besides its code. */
public final class BuiltinSpec {
    /** Flag: see {@link #inline}. */
    public static final int INLINE = 1;
    /** Flag: see {@link #isTupleParsed}. */
    public static final int TUPLE_PARSED = 2;
    /** Flag: see {@link #looksAtCaller}. */
    public static final int LOOKS_AT_CALLER = 4;

    private final BuiltinTable table;
    private final int index;
    private final int setterIndex;
    private final int deleterIndex;
    private final String name;
    private final BuiltinKind kind;
    private final String textSignature;
    private final String doc;
    private final BuiltinSignature signature;
    private final int flags;

    /** A callable; called by generated code. */
    public BuiltinSpec(BuiltinTable table, int index, String name, BuiltinKind kind, String textSignature, String doc,
            BuiltinSignature signature, int flags) {
        this(table, index, -1, -1, name, kind, textSignature, doc, signature, flags);
    }

    private BuiltinSpec(BuiltinTable table, int index, int setterIndex, int deleterIndex, String name, BuiltinKind kind,
            String textSignature, String doc, BuiltinSignature signature, int flags) {
        this.table = table;
        this.index = index;
        this.setterIndex = setterIndex;
        this.deleterIndex = deleterIndex;
        this.name = name;
        this.kind = kind;
        this.textSignature = textSignature;
        this.doc = doc;
        this.signature = signature;
        this.flags = flags;
    }

    /** A getset descriptor; called by generated code. */
    public static BuiltinSpec property(BuiltinTable table, String name, String doc, int getter, int setter, int deleter,
            boolean inline) {
        return new BuiltinSpec(table, getter, setter, deleter, name, BuiltinKind.PROPERTY, null, doc, null,
                inline ? INLINE : 0);
    }

    public BuiltinTable table() {
        return table;
    }

    /** The index to call the table with; for a property that of the getter ({@code call1(index, self)}). */
    public int index() {
        return index;
    }

    /** For a property: {@code call2(setterIndex, self, value)}; -1 when it is read-only. */
    public int setterIndex() {
        return setterIndex;
    }

    /** For a property: {@code call1(deleterIndex, self)}; -1 when it cannot be deleted. */
    public int deleterIndex() {
        return deleterIndex;
    }

    public String name() {
        return name;
    }

    public BuiltinKind kind() {
        return kind;
    }

    /** The {@code __text_signature__}, or null. */
    public String textSignature() {
        return textSignature;
    }

    /** The {@code __doc__}, or null. */
    public String doc() {
        return doc;
    }

    /** The parameters; null for a property. */
    public BuiltinSignature signature() {
        return signature;
    }

    /** Whether compiled code may inline the call: no boundary is inside. */
    public boolean inline() {
        return (flags & INLINE) != 0;
    }

    /** Whether CPython parses the arguments as a tuple, which words count errors differently. */
    public boolean isTupleParsed() {
        return (flags & TUPLE_PARSED) != 0;
    }

    /** Whether the function asks which line calls it, so that call sites have to note themselves. */
    public boolean looksAtCaller() {
        return (flags & LOOKS_AT_CALLER) != 0;
    }

    /** The name of the type or module. */
    public String owner() {
        return table.owner();
    }

    /** Calls with positional arguments, the receiver first; counts are checked. */
    public Object call(Object... positional) {
        return switch (positional.length) {
            case 0 -> table.call0(index);
            case 1 -> table.call1(index, positional[0]);
            case 2 -> table.call2(index, positional[0], positional[1]);
            case 3 -> table.call3(index, positional[0], positional[1], positional[2]);
            default -> table.callGeneric(index, positional);
        };
    }

    @Override
    public String toString() {
        return owner() + "." + name;
    }
}
