// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import java.util.Map;
import org.cinder.context.CinderContext;
import org.cinder.imports.NativeModules;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.object.SetAttribute;
import org.cinder.option.CinderOptions;
import org.graalvm.options.OptionValues;

/**
 * Makes {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr} out of the descriptors 0, 1 and 2 by module io.
 */
final class StandardStreams {
    private static final TruffleString[] WRAPPER_ARGUMENTS =
            {Text.of("encoding"), Text.of("errors"), Text.of("newline"),
        Text.of("line_buffering"), Text.of("write_through")};

    private final CinderContext context;
    private final PDict io;
    private final OptionValues options;

    private StandardStreams(CinderContext context, PDict io) {
        this.context = context;
        this.io = io;
        this.options = context.env().getOptions();
    }

    /** Sets the attributes of sys, to None when the library has no module io. */
    static void install(CinderContext context, PDict sys) {
        PModule module = NativeModules.load(context, "_io");
        if (module == null) {
            for (String name : new String[] {"stdin", "stdout", "stderr"}) {
                sys.put(Text.of(name), PNone.NONE);
                sys.put(Text.of("__" + name + "__"), PNone.NONE);
            }
            return;
        }
        StandardStreams streams = new StandardStreams(context, module.namespace());
        String errors = streams.isPlainLocale() ? "surrogateescape" : "strict";
        streams.put(sys, "stdin", streams.open(0, "r", "<stdin>", errors));
        streams.put(sys, "stdout", streams.open(1, "w", "<stdout>", errors));
        streams.put(sys, "stderr", streams.open(2, "w", "<stderr>", "backslashreplace"));
        context.builtins().put(Text.of("open"), module.namespace().get(Text.of("open")));
    }

    private void put(PDict sys, String name, Object stream) {
        sys.put(Text.of("__" + name + "__"), stream);
        sys.put(Text.of(name), stream);
    }

    /** A locale that says nothing about the encoding: bytes that are no UTF-8 pass through. */
    private boolean isPlainLocale() {
        if (!options.get(CinderOptions.STANDALONE)) {
            return false;
        }
        Map<String, String> environment = context.env().getEnvironment();
        String locale = "";
        for (String variable : new String[] {"LANG", "LC_CTYPE", "LC_ALL"}) {
            String value = environment.getOrDefault(variable, "");
            locale = value.isEmpty() ? locale : value;
        }
        return options.get(CinderOptions.UTF8)
                || List.of("", "C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8").contains(locale);
    }

    private Object open(int descriptor, String mode, String name, String errors) {
        if (options.get(CinderOptions.CLOSED_STREAMS).indexOf('0' + descriptor) >= 0) {
            return PNone.NONE;
        }
        boolean writing = mode.equals("w");
        boolean terminal = options.get(CinderOptions.TERMINAL).indexOf('0' + descriptor) >= 0;
        // embedders expect to see a line when it is written
        boolean embedded = !options.get(CinderOptions.STANDALONE);
        boolean unbuffered = writing && options.get(CinderOptions.UNBUFFERED);
        Object raw =
                Calls.callWithKeywords(type("FileIO"), new Object[] {(long) descriptor, Text.of(writing ? "wb" : "rb")},
                new TruffleString[] {Text.of("closefd")}, new Object[] {false});
        SetAttribute.set(raw, Text.of("name"), Text.of(name));
        Object binary = unbuffered ? raw : Calls.call(type(writing ? "BufferedWriter" : "BufferedReader"), raw);
        String[] encoding = encoding(errors, descriptor);
        Object stream = Calls.callWithKeywords(type("TextIOWrapper"), new Object[] {binary}, WRAPPER_ARGUMENTS,
                new Object[] {Text.of(encoding[0]), Text.of(encoding[1]), Text.of("\n"),
                    !unbuffered && (terminal || embedded || descriptor == 2), unbuffered});
        SetAttribute.set(stream, Text.of("mode"), Text.of(mode));
        return stream;
    }

    /** Encoding and error handler, as PYTHONIOENCODING says. */
    private String[] encoding(String errors, int descriptor) {
        String encoding = "utf-8";
        String handler = errors;
        String variable = options.get(CinderOptions.IGNORE_ENVIRONMENT) || options.get(CinderOptions.ISOLATED) ? null
                : context.env().getEnvironment().get("PYTHONIOENCODING");
        if (variable != null && !variable.isEmpty()) {
            int colon = variable.indexOf(':');
            String wanted = colon < 0 ? variable : variable.substring(0, colon);
            encoding = wanted.isEmpty() ? encoding : wanted;
            if (colon >= 0 && descriptor != 2) {
                handler = variable.substring(colon + 1);
            }
        }
        return new String[] {encoding, handler};
    }

    private Object type(String name) {
        return io.get(Text.of(name));
    }
}
