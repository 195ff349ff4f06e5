// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.descriptor;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import org.cinder.context.CinderContext;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;

/**
 * File names that programs pass: str, bytes or objects with {@code __fspath__}; surrogate escapes stand for other
 * bytes.
 */
public final class FileNames {
    private FileNames() {}

    /** The str, bytes or int that the argument stands for; TypeError names the function when it is none of them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object resolve(Object path, String function, boolean descriptors) {
        if (Text.asString(path) != null || path instanceof PBytes) {
            return path;
        }
        if (descriptors && (path instanceof Long || path instanceof Boolean || path instanceof PInt)) {
            return path;
        }
        Object resolved = Calls.special(path, SpecialMethod.FSPATH);
        if (resolved == null) {
            if (descriptors && PythonClass.of(path).special(SpecialMethod.INDEX) != null) {
                return Index.toIndex(path);
            }
            if (function.equals("open")) {
                throw Errors.typeError("expected str, bytes or os.PathLike object, not %s", PythonClass.of(path));
            }
            throw Errors.typeError("%s: path should be string, bytes%s, not %s", function,
                    descriptors ? ", os.PathLike or integer" : " or os.PathLike", PythonClass.of(path));
        }
        if (Text.asString(resolved) != null || resolved instanceof PBytes) {
            return resolved;
        }
        throw Errors.typeError("expected %s.__fspath__() to return str or bytes, not %s", PythonClass.of(path),
                PythonClass.of(resolved));
    }

    /** The Java path of a str or bytes file name. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String toJava(Object name, String function) {
        TruffleString text = Text.asString(name);
        String result = text != null ? Text.toJava(text) : new String(((PBytes) name).bytes(), StandardCharsets.UTF_8);
        if (result.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        return result;
    }

    /** The file; raises OSError when the context may not access files. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleFile file(CinderContext context, Object name, String function) {
        String path = toJava(name, function);
        try {
            TruffleFile file = context.env().getPublicTruffleFile(path);
            if (path.isEmpty()) {
                throw OsErrors.of(ErrorNumbers.ENOENT, name);
            }
            return file;
        } catch (SecurityException e) {
            throw OsErrors.of(ErrorNumbers.EPERM, name);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw OsErrors.of(ErrorNumbers.EINVAL, name);
        }
    }
}
