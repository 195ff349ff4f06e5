// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.exception;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.cinder.context.CinderContext;
import org.cinder.frame.CallerFrame;
import org.cinder.frame.PythonRootNode;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.collection.Contains;
import org.cinder.operation.object.DirOf;
import org.cinder.operation.object.GetAttribute;

/** "Did you mean" for names and attributes that were not found. */
final class Suggestions {
    private static final int MAX_CANDIDATES = 750;

    private Suggestions() {}

    /** What to append to the message; empty when nothing comes to mind. */
    static String of(PBaseException exception) {
        try {
            PythonClass type = exception.pythonClass();
            if (type == ExceptionTypes.ATTRIBUTE_ERROR) {
                return didYouMean(forAttribute(exception));
            }
            if (type == ExceptionTypes.NAME_ERROR) {
                return forName(exception);
            }
            if (type == ExceptionTypes.IMPORT_ERROR) {
                return didYouMean(forImport(exception));
            }
        } catch (PException e) {
            // guest code failed while the exception was shown; the message itself matters more
            return "";
        }
        return "";
    }

    private static String didYouMean(String suggestion) {
        return suggestion == null ? "" : ". Did you mean: '" + suggestion + "'?";
    }

    private static String forAttribute(PBaseException exception) {
        Object name = ExceptionFields.get(exception, AttributeErrorBuiltins.NAME);
        Object[] fields = exception.details();
        boolean known = fields != null && fields.length > AttributeErrorBuiltins.OBJECT
                && fields[AttributeErrorBuiltins.OBJECT] != null;
        if (!(name instanceof TruffleString text) || !known) {
            return null;
        }
        return best(Text.toJava(text), DirOf.of(fields[AttributeErrorBuiltins.OBJECT]).toArray());
    }

    private static String forImport(PBaseException exception) {
        Object module = ExceptionFields.get(exception, ImportErrorBuiltins.NAME);
        Object name = ExceptionFields.get(exception, ImportErrorBuiltins.NAME_FROM);
        if (!(module instanceof TruffleString moduleName) || !(name instanceof TruffleString text)) {
            return null;
        }
        Object found = CinderContext.get(null).sysModules().get(moduleName);
        return found == null ? null : best(Text.toJava(text), DirOf.of(found).toArray());
    }

    private static String forName(PBaseException exception) {
        if (!(ExceptionFields.get(exception, 0) instanceof TruffleString name) || exception.traceback() == null) {
            return "";
        }
        String text = Text.toJava(name);
        String suggestion = amongVisible(exception.traceback(), name, text);
        if (!isStandardModule(name)) {
            return didYouMean(suggestion);
        }
        return suggestion == null ? ". Did you forget to import '" + text + "'?"
                : ". Did you mean: '" + suggestion + "'? Or did you forget to import '" + text + "'?";
    }

    private static String amongVisible(PTraceback first, TruffleString name, String text) {
        PTraceback last = first;
        while (last.next() != null) {
            last = last.next();
        }
        PFrame frame = last.frame();
        PDict locals = locals(frame);
        Object self = locals.get(Text.of("self"));
        if (self != null && GetAttribute.orNull(self, name) != null) {
            return "self." + text;
        }
        String suggestion = best(text, keys(locals));
        if (suggestion == null && frame.function() != null) {
            suggestion = best(text, keys(frame.function().globals()));
        }
        return suggestion != null ? suggestion : best(text, keys(CinderContext.get(null).builtins()));
    }

    private static PDict locals(PFrame frame) {
        RunningFrames.complete(frame);
        boolean available = frame.variables() != null
                && frame.code().callTarget().getRootNode() instanceof PythonRootNode;
        Object locals = available
                ? CallerFrame.localsOf((PythonRootNode) frame.code().callTarget().getRootNode(), frame.variables())
                        : null;
        return locals instanceof PDict dict ? dict : new PDict();
    }

    private static Object[] keys(PDict dict) {
        HashTable table = dict.table();
        List<Object> keys = new ArrayList<>();
        for (int entry = table.nextEntry(0); entry >= 0; entry = table.nextEntry(entry + 1)) {
            keys.add(table.keyAt(entry));
        }
        return keys.toArray();
    }

    private static boolean isStandardModule(TruffleString name) {
        Object sys = CinderContext.get(null).sysModules().get(Text.of("sys"));
        Object names = sys instanceof PModule module ? module.namespace().get(Text.of("stdlib_module_names")) : null;
        return names != null && names != PNone.NONE && Contains.test(names, name);
    }

    /** The candidate that is nearest to the wrong name, if near enough. */
    private static String best(String wrong, Object[] candidates) {
        if (candidates.length >= MAX_CANDIDATES) {
            return null;
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Object candidate : candidates) {
            if (!(candidate instanceof TruffleString text)) {
                continue;
            }
            String name = Text.toJava(text);
            if (name.equals(wrong)) {
                // it is "missing" although it is listed: no help
                continue;
            }
            int limit = Math.min((name.length() + wrong.length() + 3) * EditDistance.MOVE / 6, bestDistance - 1);
            int distance = EditDistance.of(wrong, name, limit);
            if (distance <= limit) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }
}
