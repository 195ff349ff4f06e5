// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.iterator.PIterator;
import org.cinder.object.str.Text;

/** The iterator that {@code scandir} returns. */
final class ScandirIterator extends PIterator {
    private Iterator<TruffleFile> files;
    private final Object directory;

    ScandirIterator(Iterator<TruffleFile> files, Object directory) {
        super(PosixTypes.SCANDIR_ITERATOR.instanceShape());
        this.files = files;
        this.directory = directory;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        if (files == null || !files.hasNext()) {
            files = null;
            return null;
        }
        TruffleFile file = files.next();
        String name = file.getName();
        if (directory instanceof PBytes bytes) {
            String parent = new String(bytes.bytes(), StandardCharsets.UTF_8);
            return new PDirEntry(file, PosixModule.bytes(name), PosixModule.bytes(join(parent, name)));
        }
        TruffleString text = Text.asString(directory);
        String path = text == null ? name : join(Text.toJava(text), name);
        return new PDirEntry(file, Text.of(name), Text.of(path));
    }

    private static String join(String parent, String name) {
        return parent.isEmpty() || parent.endsWith("/") ? parent + name : parent + "/" + name;
    }

    void close() {
        files = null;
    }
}
