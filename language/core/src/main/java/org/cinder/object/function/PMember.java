// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.function;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.object.PythonObject;
import org.cinder.object.str.Text;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.object.type.PythonClass;

/** A member_descriptor: an attribute declared by {@code __slots__}, kept in the instance's shape under a hidden key. */
public final class PMember extends PythonObject {
    private final TruffleString name;
    private final PythonClass owner;
    private final HiddenKey key;

    public PMember(TruffleString name, PythonClass owner) {
        super(BuiltinTypes.MEMBER_DESCRIPTOR.instanceShape());
        this.name = name;
        this.owner = owner;
        this.key = new HiddenKey(Text.toJava(name));
    }

    public TruffleString name() {
        return name;
    }

    public PythonClass owner() {
        return owner;
    }

    /** The property of the instance that holds the value. */
    public HiddenKey key() {
        return key;
    }
}
