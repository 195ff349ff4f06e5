// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.process;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.cinder.context.CinderContext;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.library.errno.OsErrors;
import org.cinder.operation.object.TemporaryFiles;

/**
 * Makes process builders that honor the rights, the directory and the environment of a context. They are Java's own: a
 * process of the platform interface does not tell its number.
 */
final class Starting {
    private Starting() {}

    static ProcessBuilder builder(CinderContext context, List<String> command) {
        if (!context.env().isCreateProcessAllowed()) {
            throw OsErrors.of(ErrorNumbers.EPERM, null);
        }
        TemporaryFiles.write(context);
        ProcessBuilder builder = new ProcessBuilder(command);
        setEnvironment(builder, ProcessEnvironment.of(context).variables());
        return builder.directory(new File(context.env().getCurrentWorkingDirectory().getPath()));
    }

    static void setEnvironment(ProcessBuilder builder, Map<String, String> variables) {
        builder.environment().clear();
        builder.environment().putAll(variables);
    }
}
