// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.file.Path;
import org.cinder.context.CinderContext;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.option.CinderOptions;
import org.graalvm.options.OptionValues;

/** The start value of {@code sys.path}, the prefixes and the place of the standard library. */
public final class SysPath {
    private SysPath() {}

    /** The directory of the standard library: the option, else the system property, else beside the Java runtime. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String standardLibrary(CinderContext context) {
        String option = context.env().getOptions().get(CinderOptions.STDLIB);
        if (!option.isEmpty()) {
            return option;
        }
        String property = System.getProperty("org.cinder.stdlib");
        return property != null ? property : System.getProperty("java.home") + "/lib/python3.12";
    }

    static PList initial(CinderContext context) {
        OptionValues options = context.env().getOptions();
        PList path = new PList();
        if (options.get(CinderOptions.STANDALONE) && !options.get(CinderOptions.SAFE_PATH)) {
            path.append(Text.of(options.get(CinderOptions.MAIN_PATH)));
        }
        String more = options.get(CinderOptions.PYTHON_PATH);
        if (!more.isEmpty()) {
            for (String entry : more.split(":", -1)) {
                path.append(Text.of(entry));
            }
        }
        path.append(Text.of(standardLibrary(context)));
        return path;
    }

    /** {@code sys.prefix}: the directory that holds {@code lib/python3.12}. */
    static String prefix(CinderContext context) {
        Path parent = Path.of(standardLibrary(context)).toAbsolutePath().getParent();
        return parent == null || parent.getParent() == null ? "/" : parent.getParent().toString();
    }
}
