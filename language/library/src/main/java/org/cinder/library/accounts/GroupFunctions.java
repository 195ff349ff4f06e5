// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.accounts;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.list.PList;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.ReprOf;

/** The functions of {@code grp}. */
@Builtins(module = "grp")
public final class GroupFunctions {
    private static final String FILE = "/etc/group";
    private static final int FIELDS = 4;
    private static final int ID = 2;

    private GroupFunctions() {}

    private static PTuple entry(String[] fields) {
        PList members = new PList();
        for (String member : fields[3].split(",")) {
            if (!member.isEmpty()) {
                members.append(Text.of(member));
            }
        }
        return GroupModule.ENTRY.make(Text.of(fields[0]), Text.of(fields[1]), AccountFile.number(fields[ID]), members);
    }

    @Builtin(value = "getgrnam(name, /)", doc = "Return the group with the given name.")
    static Object byName(TruffleString name) {
        String wanted = Text.toJava(name);
        for (String[] fields : AccountFile.lines(FILE, FIELDS)) {
            if (fields[0].equals(wanted)) {
                return entry(fields);
            }
        }
        throw notFound("getgrnam(): name not found: " + Text.toJava(ReprOf.of(name)));
    }

    @Builtin(value = "getgrgid(id)", doc = "Return the group with the given number.")
    static Object byNumber(Object id) {
        if (!AnyInt.is(id)) {
            throw Errors.typeError("gid should be integer, not %s", PythonClass.of(id));
        }
        long wanted = Index.toLong(id);
        for (String[] fields : AccountFile.lines(FILE, FIELDS)) {
            if (AccountFile.number(fields[ID]) == wanted) {
                return entry(fields);
            }
        }
        throw notFound("getgrgid(): gid not found: " + wanted);
    }

    @Builtin(value = "getgrall()", doc = "Return a list of all entries, in the order of the system.")
    static Object all() {
        List<String[]> lines = AccountFile.lines(FILE, FIELDS);
        Object[] entries = new Object[lines.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entry(lines.get(i));
        }
        return PList.of(entries);
    }

    private static RuntimeException notFound(String message) {
        return Errors.withArgs(ExceptionTypes.KEY_ERROR, Text.of(message));
    }
}
