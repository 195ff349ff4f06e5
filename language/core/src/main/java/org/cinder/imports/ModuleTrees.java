// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.ByteBuffer;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.cinder.ast.ModuleMod;
import org.cinder.ast.cache.TreeCache;
import org.cinder.context.CinderContext;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.operation.object.Truth;

/**
 * The caches of parsed modules ({@code __pycache__/NAME.cinder-312.cac}), what {@code .pyc} files are to CPython. A
 * cache that cannot be read or does not fit the source is replaced; where none can be written there is none.
 */
final class ModuleTrees {
    private static final TruffleString T_SYS = Text.of("sys");
    private static final TruffleString T_DONT_WRITE_BYTECODE = Text.of("dont_write_bytecode");
    private static final TruffleString T_PYCACHE_PREFIX = Text.of("pycache_prefix");

    private final CinderContext context;
    private final String file;

    ModuleTrees(CinderContext context, String path) {
        this.context = context;
        this.file = cachePath(context, path);
    }

    /** Where the cache of a source file lies ({@code __cached__}): beside it, or below {@code sys.pycache_prefix}. */
    static String cachePath(CinderContext context, String path) {
        if (!(sys(context, T_PYCACHE_PREFIX) instanceof TruffleString prefix)) {
            return besides(path);
        }
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.startsWith("/") ? path.substring(0, slash) : "/" + path.substring(0, slash);
        return Text.toJava(prefix) + folder + fileName(path, slash);
    }

    /** The cache in the folder that all caches of a source's folder share. */
    static String besides(String path) {
        int slash = path.lastIndexOf('/') + 1;
        return path.substring(0, slash) + "__pycache__/" + fileName(path, slash);
    }

    private static String fileName(String path, int nameStart) {
        int dot = path.lastIndexOf('.');
        return path.substring(nameStart, dot > nameStart ? dot : path.length()) + ".cinder-312.cac";
    }

    private static Object sys(CinderContext context, TruffleString name) {
        return context.sysModules().get(T_SYS) instanceof PModule sys ? sys.namespace().get(name) : null;
    }

    /** The tree of that source, or null. */
    ModuleMod read(byte[] source) {
        try {
            byte[] bytes = ModuleFiles.of(context).file(file).readAllBytes();
            return TreeCache.read(bytes, source) instanceof ModuleMod tree ? tree : null;
        } catch (IOException | SecurityException | IllegalArgumentException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** Writes the tree of a source, unless programs shall not or cannot. */
    void write(ModuleMod tree, byte[] source) {
        Object forbidden = sys(context, T_DONT_WRITE_BYTECODE);
        if (forbidden != null && Truth.of(forbidden)) {
            return;
        }
        byte[] bytes = TreeCache.write(tree, source);
        if (bytes == null) {
            return;
        }
        try {
            TruffleFile target = context.env().getPublicTruffleFile(file);
            target.getParent().createDirectories();
            replace(target, bytes);
        } catch (IOException | SecurityException | IllegalArgumentException | UnsupportedOperationException e) {
            // A folder of somebody else, a full disk, a context without files: the module works all the same.
        }
    }

    /** Other processes see the old file or the new one, never a part. */
    private void replace(TruffleFile target, byte[] bytes) throws IOException {
        TruffleFile fresh = target.resolveSibling(target.getName() + "." + Long.toHexString(System.nanoTime()));
        try {
            try (SeekableByteChannel channel = fresh.newByteChannel(
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            fresh.move(target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            if (fresh.exists()) {
                fresh.delete();
            }
            throw e;
        }
    }
}
