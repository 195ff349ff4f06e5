// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.accounts;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;

/** The functions of {@code pwd}. */
@Builtins(module = "pwd")
public final class UserFunctions {
    private static final AccountFile USERS = new AccountFile("/etc/passwd", 7, "pw", "uid", UserFunctions::entry);

    private UserFunctions() {}

    private static PTuple entry(String[] fields) {
        return UserModule.ENTRY.make(Text.of(fields[0]), Text.of(fields[1]), AccountFile.toNumber(fields[2]),
                AccountFile.toNumber(fields[3]), Text.of(fields[4]), Text.of(fields[5]), Text.of(fields[6]));
    }

    @Builtin(value = "getpwnam(name, /)", doc = "Return the user with the given name.")
    static Object byName(TruffleString name) {
        return USERS.byName(name);
    }

    @Builtin(value = "getpwuid(uidobj, /)", doc = "Return the user with the given number.")
    static Object byNumber(Object id) {
        return USERS.byNumber(id);
    }

    @Builtin(value = "getpwall()", doc = "Return a list of all entries, in the order of the system.")
    static Object all() {
        return USERS.all();
    }
}
