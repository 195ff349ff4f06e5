// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.accounts;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** The functions of {@code grp}. */
@Builtins(module = "grp")
public final class GroupFunctions {
    private static final AccountFile GROUPS = new AccountFile("/etc/group", 4, "gr", "gid", GroupFunctions::entry);

    private GroupFunctions() {}

    private static PTuple entry(String[] fields) {
        PList members = new PList();
        for (String member : fields[3].split(",")) {
            if (!member.isEmpty()) {
                members.append(Text.of(member));
            }
        }
        return GroupModule.ENTRY.make(Text.of(fields[0]), Text.of(fields[1]), AccountFile.toNumber(fields[2]),
                members);
    }

    @Builtin(value = "getgrnam(name, /)", doc = "Return the group with the given name.")
    static Object byName(TruffleString name) {
        return GROUPS.byName(name);
    }

    @Builtin(value = "getgrgid(id)", doc = "Return the group with the given number.")
    static Object byNumber(Object id) {
        return GROUPS.byNumber(id);
    }

    @Builtin(value = "getgrall()", doc = "Return a list of all entries, in the order of the system.")
    static Object all() {
        return GROUPS.all();
    }
}
