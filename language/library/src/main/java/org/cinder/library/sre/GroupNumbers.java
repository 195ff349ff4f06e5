// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import java.math.BigInteger;
import org.cinder.object.exception.Errors;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.object.type.SpecialMethod;
import org.cinder.operation.number.Index;

/** Groups given by number or name. */
final class GroupNumbers {
    private GroupNumbers() {}

    /** The number of an existing group; IndexError otherwise. */
    static int of(PMatch match, Object group) {
        int number = -1;
        if (PythonClass.of(group).special(SpecialMethod.INDEX) != null) {
            BigInteger given = Index.toBigInteger(group);
            boolean exists = given.signum() >= 0
                    && given.compareTo(BigInteger.valueOf(match.pattern().groups())) <= 0;
            number = exists ? given.intValue() : -1;
        } else if (Text.asString(group) != null) {
            Object found = match.pattern().groupIndex().get(group);
            number = found == null ? -1 : (int) (long) found;
        }
        if (number < 0) {
            throw Errors.indexError("no such group");
        }
        return number;
    }
}
