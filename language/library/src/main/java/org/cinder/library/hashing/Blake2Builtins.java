// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.hashing;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;

/** The base of both types of BLAKE2 hash objects. */
@Builtins(type = "_blake2.blake2", module = "_blake2")
public final class Blake2Builtins {
    private Blake2Builtins() {}

    @Builtin(value = "__new__($cls, data=b'', /, *, digest_size=<unrepresentable>, key=b'', salt=b'', person=b'', "
            + "fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, "
            + "usedforsecurity=True)", hideSignature = true,
            doc = "Return a new BLAKE2 hash object.")
    static Object make(PythonClass cls, Object data, Object digestSize, Object key, Object salt, Object person,
            int fanout, int depth, BigInteger leafSize, BigInteger nodeOffset, int nodeDepth, int innerSize,
            boolean lastNode, boolean usedForSecurity) {
        String name = Text.toJava(cls.nameText());
        boolean wide = name.equals("blake2b");
        int longest = wide ? 64 : 32;
        int size = digestSize == null ? longest : Index.toInt(digestSize);
        if (size <= 0 || size > longest) {
            throw Errors.valueError("digest_size must be between 1 and %d bytes", longest);
        }
        byte[] saltBytes = bytes("salt", salt, longest / 4);
        byte[] personBytes = bytes("person", person, longest / 4);
        byte[] keyBytes = key == null ? new byte[0] : ByteView.require(key).copy();
        if (keyBytes.length > longest) {
            throw Errors.valueError("maximum key length is %d bytes", longest);
        }
        check(fanout, 0, 255, "fanout must be between 0 and 255");
        check(depth, 1, 255, "depth must be between 1 and 255");
        check(nodeDepth, 0, 255, "node_depth must be between 0 and 255");
        check(innerSize, 0, longest, "inner_size must be between 0 and is %d".formatted(longest));
        if (leafSize != null && leafSize.signum() < 0 || nodeOffset != null && nodeOffset.signum() < 0) {
            throw Errors.valueError("value must be positive");
        }
        if (leafSize != null && leafSize.bitLength() > 32) {
            throw Errors.overflowError("leaf_size is too large");
        }
        int offsetBits = wide ? 64 : 48;
        if (nodeOffset != null && nodeOffset.bitLength() > offsetBits) {
            throw Errors.overflowError("node_offset is too large");
        }
        ByteBuffer block = ByteBuffer.allocate(longest).order(ByteOrder.LITTLE_ENDIAN);
        block.put((byte) size).put((byte) keyBytes.length).put((byte) fanout).put((byte) depth);
        block.putInt(leafSize == null ? 0 : leafSize.intValue());
        long offset = nodeOffset == null ? 0 : nodeOffset.longValue();
        if (wide) {
            block.putLong(offset).put((byte) nodeDepth).put((byte) innerSize).position(32);
        } else {
            block.putInt((int) offset).putShort((short) (offset >> 32)).put((byte) nodeDepth).put((byte) innerSize);
        }
        block.put(saltBytes).put(personBytes);
        byte[] first = keyBytes.length == 0 ? null : Arrays.copyOf(keyBytes, 2 * longest);
        Blake2 digest = new Blake2(wide, size, block.array(), first, lastNode);
        PHash hash = new PHash(cls, name, 2 * longest, digest);
        hash.update(data == null ? new PBytes(new byte[0]) : data);
        return hash;
    }

    private static byte[] bytes(String name, Object value, int longest) {
        byte[] given = value == null ? new byte[0] : ByteView.require(value).copy();
        if (given.length > longest) {
            throw Errors.valueError("maximum %s length is %d bytes", name, longest);
        }
        return Arrays.copyOf(given, longest);
    }

    private static void check(int value, int least, int most, String error) {
        if (value < least || value > most) {
            throw Errors.valueError(error);
        }
    }
}
