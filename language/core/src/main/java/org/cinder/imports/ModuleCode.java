// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.imports;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.cinder.ast.ModuleMod;
import org.cinder.context.CinderContext;
import org.cinder.object.exception.Errors;
import org.cinder.object.function.PCode;
import org.cinder.library.sys.SysPath;
import org.cinder.object.str.Text;
import org.cinder.translate.DynamicCode;

/** Reads the source file of a module and makes code of it, or of its tree that was kept beside it. */
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
        ModuleTrees trees = new ModuleTrees(context, path);
        ModuleMod kept = trees.read(source);
        if (kept != null) {
            return DynamicCode.ofKeptTree(kept, source, path);
        }
        byte[] adapted = path.startsWith(SysPath.standardLibrary(context)) ? LibrarySource.adapt(path, source) : source;
        return DynamicCode.compileModule(adapted, path, tree -> trees.write(tree, source));
    }
}
