// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Items;
import org.cinder.operation.object.ReprOf;

/** {@code os.DirEntry}. */
@Builtins(type = "posix.DirEntry", module = "posix")
public final class DirEntryBuiltins {
    private DirEntryBuiltins() {}

    @Getter(value = "name", doc = "the entry's base filename, relative to scandir() \"path\" argument")
    static Object name(PDirEntry self) {
        return self.name();
    }

    @Getter(value = "path", doc = "the entry's full path name; equivalent to os.path.join(scandir_path, entry.name)")
    static Object path(PDirEntry self) {
        return self.path();
    }

    @Builtin(value = "is_dir($self, /, *, follow_symlinks=True)",
            doc = "Return True if the entry is a directory; cached per entry.")
    static boolean isDir(PDirEntry self, boolean followSymlinks) {
        return self.file().isDirectory(PathArgument.options(followSymlinks));
    }

    @Builtin(value = "is_file($self, /, *, follow_symlinks=True)",
            doc = "Return True if the entry is a file; cached per entry.")
    static boolean isFile(PDirEntry self, boolean followSymlinks) {
        return self.file().isRegularFile(PathArgument.options(followSymlinks));
    }

    @Builtin(value = "is_symlink($self, /)", doc = "Return True if the entry is a symbolic link; cached per entry.")
    static boolean isSymlink(PDirEntry self) {
        return self.file().isSymbolicLink();
    }

    @Builtin(value = "is_junction($self, /)", doc = "Return True if the entry is a junction; cached per entry.")
    static boolean isJunction(PDirEntry self) {
        return false;
    }

    @Builtin(value = "stat($self, /, *, follow_symlinks=True)",
            doc = "Return stat_result object for the entry; cached per entry.")
    static Object stat(PDirEntry self, boolean followSymlinks) {
        return self.status(followSymlinks);
    }

    @Builtin(value = "inode($self, /)", doc = "Return inode of the entry; cached per entry.")
    static Object inode(PDirEntry self) {
        return ((PTuple) self.status(false)).get(1);
    }

    @Builtin(value = "__fspath__($self, /)", doc = "Returns the path for the entry.")
    static Object fspath(PDirEntry self) {
        return self.path();
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PDirEntry self) {
        return Text.of("<DirEntry " + ReprOf.java(self.name()) + ">");
    }

    @Builtin(value = "__class_getitem__($cls, object, /)", hideSignature = true, doc = "See PEP 585")
    static Object classGetItem(PythonClass cls, Object item) {
        return Items.alias(cls, item);
    }
}
