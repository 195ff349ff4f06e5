// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.cache;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.cinder.ast.Mod;

/**
 * The contents of a {@code .cac} file: the tree of a module for exactly one source, what {@code .pyc} files are to
 * CPython. A header names the format, the source (length and two checksums, so that neither clocks nor the way files
 * are copied matter) and the checksum of the tree.
 */
public final class TreeCache {
    private static final int MAGIC = 0x43414331;

    private static final int HEADER = 7 * Integer.BYTES;

    private TreeCache() {}

    /** The contents of the file for a tree, or null when the tree nests too deeply to be written. */
    public static byte[] write(Mod tree, byte[] source) {
        TreeOutput out = new TreeOutput(HEADER, source.length);
        try {
            new TreeWriter(out).node(tree);
        } catch (StackOverflowError e) {
            return null;
        }
        byte[] file = out.toByteArray();
        ByteBuffer.wrap(file)
                .putInt(MAGIC)
                .putInt(TreeFormat.VERSION)
                .putInt(source.length)
                .putInt(crc32(source))
                .putInt(crc32c(source, 0))
                .putInt(file.length - HEADER)
                .putInt(crc32c(file, HEADER));
        return file;
    }

    /** The tree in a file, or null when the file is damaged, of another version or made for another source. */
    public static Mod read(byte[] file, byte[] source) {
        if (!belongs(file, source)) {
            return null;
        }
        try {
            TreeInput in = new TreeInput(file, HEADER);
            return (Mod) new TreeReader(in).node();
        } catch (RuntimeException | StackOverflowError e) {
            // The checksum fits, so another program wrote this; or the tree is deeper than this thread's stack.
            return null;
        }
    }

    private static boolean belongs(byte[] file, byte[] source) {
        if (file.length < HEADER) {
            return false;
        }
        ByteBuffer header = ByteBuffer.wrap(file);
        return header.getInt() == MAGIC
                && header.getInt() == TreeFormat.VERSION
                && header.getInt() == source.length
                && header.getInt() == crc32(source)
                && header.getInt() == crc32c(source, 0)
                && header.getInt() == file.length - HEADER
                && header.getInt() == crc32c(file, HEADER);
    }

    private static int crc32(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, bytes.length);
        return (int) checksum.getValue();
    }

    private static int crc32c(byte[] bytes, int from) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, bytes.length - from);
        return (int) checksum.getValue();
    }
}
