// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.io;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.DescriptorTable;
import org.cinder.library.descriptor.FileNames;
import org.cinder.library.descriptor.OpenFlags;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.PNone;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.TemporaryFiles;

/** {@code FileIO}: construction, closing and properties. */
@Builtins(type = "_io.FileIO", module = "_io")
public final class FileIOBuiltins {
    private static final TruffleString T_NAME = Text.of("name");

    private FileIOBuiltins() {}

    @Builtin(value = "__new__($cls, *args, **kwargs)", hideSignature = true,
            doc = "Open a file.\n\nThe mode is 'r', 'w', 'x' or 'a', with a '+' for reading and writing; the file may "
                    + "be a\n"
                    + "path or a descriptor. The opener, called with path and flags, may open it in another way.")
    static Object make(PythonClass cls, Object[] args, PDict keywords) {
        return new PFileIO(cls.instanceShape());
    }

    @Builtin(value = "__init__($self, file, mode='r', closefd=True, opener=None)", doc = "Initialize self.")
    static void initialize(CinderContext context, PFileIO self, Object file, TruffleString mode,
            boolean closeDescriptor,
            Object opener) {
        if (!self.isClosed()) {
            self.close();
        }
        Object name = FileNames.resolve(file, "open", true);
        FileMode parsed = FileMode.parse(Text.toJava(mode));
        boolean byNumber = Text.asString(name) == null && !(name instanceof PBytes);
        int descriptor;
        if (byNumber) {
            descriptor = Index.toInt(name);
            if (descriptor < 0) {
                throw Errors.valueError("negative file descriptor");
            }
        } else if (!closeDescriptor) {
            throw Errors.valueError("Cannot use closefd=False with file name");
        } else {
            descriptor = opener == PNone.NONE ? open(context, name, parsed) : callOpener(opener, file, parsed);
        }
        self.open(context, descriptor, parsed, closeDescriptor);
        self.setName(file);
        if (byNumber) {
            checkNotDirectory(self, name);
        }
        if (parsed.appending() && self.isSeekable()) {
            self.seek(0, 2);
        }
    }

    private static int open(CinderContext context, Object name, FileMode mode) {
        TruffleFile file = FileNames.file(context, name, null);
        if (isDirectory(file, name)) {
            throw OsErrors.of(mode.creating() ? ErrorNumbers.EEXIST : ErrorNumbers.EISDIR, name);
        }
        TemporaryFiles.write(context);
        return DescriptorTable.of(context).add(OpenFlags.open(file, mode.flags(), name));
    }

    private static boolean isDirectory(TruffleFile file, Object name) {
        try {
            return file.isDirectory();
        } catch (SecurityException e) {
            // the embedder allows no access to files
            throw OsErrors.of(e, name);
        }
    }

    private static int callOpener(Object opener, Object file, FileMode mode) {
        Object result = Calls.call(opener, file, (long) mode.flags());
        if (!(result instanceof Long) && !(result instanceof Boolean)) {
            throw Errors.typeError("expected integer from opener");
        }
        int descriptor = Index.toInt(result);
        if (descriptor < 0) {
            throw Errors.valueError("opener returned %d", descriptor);
        }
        return descriptor;
    }

    private static void checkNotDirectory(PFileIO self, Object name) {
        TruffleFile file = self.file().file();
        if (file != null && file.isDirectory()) {
            self.close();
            throw OsErrors.of(ErrorNumbers.EISDIR, name);
        }
    }

    @Builtin(value = "close($self, /)", doc = "Close the file.\n\nA closed file cannot be used any more.")
    static void close(PFileIO self) {
        if (!self.isPlain(IoTypes.FILE_IO) && !self.isBaseClosed()) {
            // a subclass may flush something of its own
            IOBaseBuiltins.close(self);
        }
        self.markClosed();
        self.close();
    }

    @Builtin(value = "seekable($self, /)", doc = "True if the file supports random access.")
    static boolean seekable(PFileIO self) {
        return self.isSeekable();
    }

    @Builtin(value = "readable($self, /)", doc = "True if the file was opened in a read mode.")
    static boolean readable(PFileIO self) {
        self.checkedDescriptor();
        return self.mode().readable();
    }

    @Builtin(value = "writable($self, /)", doc = "True if the file was opened in a write mode.")
    static boolean writable(PFileIO self) {
        self.checkedDescriptor();
        return self.mode().writable();
    }

    @Builtin(value = "fileno($self, /)", doc = "Return the file descriptor.")
    static long fileno(PFileIO self) {
        return self.checkedDescriptor();
    }

    @Builtin(value = "isatty($self, /)", doc = "True if the file is connected to a terminal.")
    static boolean isatty(PFileIO self) {
        return self.isTerminal();
    }

    @Builtin(value = "_dealloc_warn($self, source, /)", hideSignature = true,
            doc = "Called when a stream is collected.")
    static void deallocWarn(PFileIO self, Object source) {}

    @Builtin(value = "__reduce__($self, /)", hideSignature = true, doc = "Files cannot be pickled.")
    static Object reduce(PFileIO self) {
        throw Errors.typeError("cannot pickle '%s' instances", PythonClass.of(self));
    }

    @Builtin(value = "__reduce_ex__($self, protocol, /)", hideSignature = true, doc = "Files cannot be pickled.")
    static Object reduceEx(PFileIO self, Object protocol) {
        return reduce(self);
    }

    @Getter(value = "closed", doc = "True if the file is closed.")
    static boolean closed(PFileIO self) {
        return self.isClosed();
    }

    @Getter(value = "closefd", doc = "True if the descriptor is closed with the file.")
    static boolean closefd(PFileIO self) {
        return self.closesDescriptor();
    }

    @Getter(value = "mode", doc = "The mode of the file.")
    static Object mode(PFileIO self) {
        return Text.of(self.mode().shown());
    }

    @Getter(value = "_blksize", doc = "The preferred size of buffers.")
    static long blockSize(PFileIO self) {
        return 8192;
    }

    @Getter(value = "name", doc = "The file name or descriptor the file was opened with.")
    static Object name(PFileIO self) {
        if (self.name() == null) {
            throw Errors.noAttribute(self, T_NAME);
        }
        return self.name();
    }

    @Setter("name")
    static void setName(PFileIO self, Object name) {
        self.setName(name);
    }

    @Deleter("name")
    static void deleteName(PFileIO self) {
        self.setName(null);
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static Object repr(PFileIO self) {
        String type = self.pythonClass().name();
        if (self.isClosed()) {
            return Text.of("<" + type + " [closed]>");
        }
        String name = self.name() == null ? "fd=" + self.descriptor() : "name=" + Text.toJava(ReprOf.of(self.name()));
        return Text.of("<" + type + " " + name + " mode='" + self.mode().shown() + "' closefd="
                + (self.closesDescriptor() ? "True" : "False") + ">");
    }
}
