// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.cinder.object.PythonObject;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** A hash object: a message digest in progress. */
final class PHash extends PythonObject {
    private final String name;
    private final int blockSize;
    private final MessageDigest digest;

    PHash(PythonClass type, String name, int blockSize, MessageDigest digest) {
        super(type.instanceShape());
        this.name = name;
        this.blockSize = blockSize;
        this.digest = digest;
    }

    /** A new hash object that has taken in the data. */
    static PHash of(PythonClass type, String name, String algorithm, int blockSize, Object data) {
        PHash hash;
        try {
            hash = new PHash(type, name, blockSize, MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException e) {
            throw Errors.valueError("unsupported hash type %s", name);
        }
        hash.update(data);
        return hash;
    }

    String name() {
        return name;
    }

    int blockSize() {
        return blockSize;
    }

    int digestSize() {
        return digest.getDigestLength();
    }

    void update(Object data) {
        if (Text.asString(data) != null) {
            throw Errors.typeError("Strings must be encoded before hashing");
        }
        ByteView view = ByteView.of(data);
        if (view == null) {
            throw Errors.typeError("object supporting the buffer API required");
        }
        digest.update(view.array(), view.offset(), view.length());
    }

    MessageDigest copyOfDigest() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw Errors.systemError("message digest cannot be copied");
        }
    }

    PHash copy() {
        return new PHash(pythonClass(), name, blockSize, copyOfDigest());
    }

    byte[] result() {
        return copyOfDigest().digest();
    }
}
