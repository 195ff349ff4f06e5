// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.posix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.callable.Calls;

/** Functions on the text of paths. */
@Builtins(module = "posix")
public final class PathFunctions {
    private PathFunctions() {}

    @Builtin(value = "fspath(path)",
            doc = "Return the file system path representation of the object: str and bytes as they are, else "
                    + "__fspath__().")
    static Object fspath(Object path) {
        if (Text.asString(path) != null || path instanceof PBytes) {
            return path;
        }
        Object resolved = Calls.special(path, SpecialMethod.FSPATH);
        if (resolved == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not %s", PythonClass.of(path));
        }
        if (Text.asString(resolved) == null && !(resolved instanceof PBytes)) {
            throw Errors.typeError("expected %s.__fspath__() to return str or bytes, not %s", PythonClass.of(path),
                    PythonClass.of(resolved));
        }
        return resolved;
    }

    @Builtin(value = "_path_normpath(path)", doc = "Basic path normalization.")
    static Object normpath(Object path) {
        Object resolved = fspath(path);
        if (resolved instanceof PBytes bytes) {
            String text = new String(bytes.bytes(), StandardCharsets.ISO_8859_1);
            return new PBytes(normalize(text).getBytes(StandardCharsets.ISO_8859_1));
        }
        return Text.of(normalize(Text.toJava(Text.asString(resolved))));
    }

    private static String normalize(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        boolean absolute = path.startsWith("/");
        String root = !absolute ? "" : path.startsWith("//") && !path.startsWith("///") ? "//" : "/";
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            boolean up = part.equals("..");
            if (up && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!up || !absolute) {
                parts.add(part);
            }
        }
        String result = root + String.join("/", parts);
        return result.isEmpty() ? "." : result;
    }
}
