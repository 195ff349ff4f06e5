// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.warnings;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.context.CinderContext;
import org.cinder.imports.NativeModules;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.PBaseException;
import org.cinder.object.exception.PException;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.IsSubclass;
import org.cinder.operation.object.ReprOf;
import org.cinder.operation.object.StringOf;
import org.cinder.operation.object.Truth;

/**
 * Decides what happens to a warning: the first filter that fits says so. The filters are those of module warnings when
 * a
 * program has imported it, because it may have replaced the list.
 */
final class WarningFilter {
    static final TruffleString T_FILTERS = Text.of("filters");
    static final TruffleString T_ONCE_REGISTRY = Text.of("_onceregistry");
    static final TruffleString T_DEFAULT_ACTION = Text.of("_defaultaction");
    private static final TruffleString T_VERSION = Text.of("version");
    private static final TruffleString T_MATCH = Text.of("match");

    private final CinderContext context;
    private final PBaseException warning;
    private final TruffleString text;
    private final PythonClass category;

    WarningFilter(CinderContext context, PBaseException warning, TruffleString text, PythonClass category) {
        this.context = context;
        this.warning = warning;
        this.text = text;
        this.category = category;
    }

    /** The attribute of module warnings if it is loaded and has it, else that of {@code _warnings}. */
    static Object setting(CinderContext context, String publicName, TruffleString ownName) {
        Object warnings = context.sysModules().get(Text.of("warnings"));
        Object value = warnings == null ? null : GetAttribute.orNull(warnings, Text.of(publicName));
        return value != null ? value : NativeModules.load(context, "_warnings").namespace().get(ownName);
    }

    /** Whether the warning is to be shown; raises it when a filter says so. */
    boolean isShown(TruffleString module, long line, Object registry) {
        PDict seen = registry instanceof PDict dict ? dict : null;
        PTuple key = PTuple.of(text, category, line);
        if (seen != null && isKnown(seen, key)) {
            return false;
        }
        String action = action(module, line);
        switch (action) {
            case "error":
                throw PException.of(warning);
            case "ignore":
                return false;
            case "always":
                return true;
            case "default":
                remember(seen, key);
                return true;
            case "module":
                remember(seen, key);
                return seen == null || isNew(seen, PTuple.of(text, category, 0L)) || line == 0;
            case "once":
                remember(seen, key);
                Object once = setting(context, "onceregistry", T_ONCE_REGISTRY);
                return !(once instanceof PDict dict) || isNew(dict, PTuple.of(text, category));
            default:
                throw Errors.runtimeError("Unrecognized action (%s) in warnings.filters:\n %s",
                        ReprOf.java(Text.of(action)),
                        "");
        }
    }

    private boolean isKnown(PDict seen, PTuple key) {
        long version = WarningsState.of(context).version();
        if (!(seen.get(T_VERSION) instanceof Long known) || known != version) {
            seen.table().clear();
            seen.put(T_VERSION, version);
            return false;
        }
        Object entry = seen.get(key);
        return entry != null && Truth.of(entry);
    }

    private static void remember(PDict seen, PTuple key) {
        if (seen != null) {
            seen.put(key, true);
        }
    }

    private static boolean isNew(PDict seen, PTuple key) {
        Object entry = seen.get((Object) key);
        if (entry != null && Truth.of(entry)) {
            return false;
        }
        seen.put(key, true);
        return true;
    }

    private String action(TruffleString module, long line) {
        Object filters = setting(context, "filters", T_FILTERS);
        if (!(filters instanceof PList list)) {
            throw Errors.valueError("_warnings.filters must be a list");
        }
        for (Object item : list.toArray()) {
            if (!(item instanceof PTuple filter) || filter.length() != 5) {
                throw Errors.valueError("_warnings.filters item isn't a 5-tuple");
            }
            long wantedLine = Index.toLong(filter.get(4));
            if (matches(filter.get(1), text) && IsSubclass.test(category, filter.get(2))
                    && matches(filter.get(3), module)
                    && (wantedLine == 0 || wantedLine == line)) {
                return StringOf.java(filter.get(0));
            }
        }
        return StringOf.java(setting(context, "defaultaction", T_DEFAULT_ACTION));
    }

    /** None fits everything, a str itself, a regular expression what it matches. */
    private static boolean matches(Object wanted, TruffleString actual) {
        if (wanted == PNone.NONE) {
            return true;
        }
        if (wanted instanceof TruffleString exact) {
            return Text.equal(exact, actual);
        }
        return Truth.of(Calls.method(wanted, T_MATCH, actual));
    }
}
