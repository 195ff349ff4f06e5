// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.cinder.context.CinderContext;
import org.cinder.object.bytes.PBytes;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PCode;
import org.cinder.library.sys.SysPath;
import org.cinder.object.str.Text;
import org.cinder.translate.DynamicCode;

/** Reads and compiles the source file of a module. */
final class ModuleCode {
    private ModuleCode() {}

    static PCode load(CinderContext context, String path) {
        byte[] source;
        try {
            source = ModuleFiles.of(context).file(path).readAllBytes();
        } catch (NoSuchFileException e) {
            throw Errors.osError(2, "No such file or directory", Text.of(path));
        } catch (IOException | SecurityException e) {
            throw Errors.osError(13, "Permission denied", Text.of(path));
        }
        if (path.startsWith(SysPath.standardLibrary(context))) {
            source = LibrarySource.adapt(path, source);
        }
        return DynamicCode.compile(new PBytes(source), path, "exec");
    }

    /** Where the cache of a parsed source file lies ({@code __cached__}). */
    static String cachePath(String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.lastIndexOf('.');
        return path.substring(0, slash + 1) + "__pycache__/" + path.substring(slash + 1, dot) + ".cinder-312.cac";
    }
}
