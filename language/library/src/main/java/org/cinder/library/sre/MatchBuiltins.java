// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.hash.HashTable;
import org.cinder.object.tuple.PTuple;

/** The methods of matches. */
@Builtins(type = "re.Match", module = "re")
public final class MatchBuiltins {
    private MatchBuiltins() {}

    @Builtin(value = "group($self, /, *args)", hideSignature = true,
            doc = "group([group1, ...]) -> str or tuple.\nReturn the text of one or more groups; 0 is the whole match.")
    static Object group(PMatch self, Object[] args) {
        if (args.length == 0) {
            return self.group(0, PNone.NONE);
        }
        if (args.length == 1) {
            return self.group(GroupNumbers.of(self, args[0]), PNone.NONE);
        }
        Object[] result = new Object[args.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = self.group(GroupNumbers.of(self, args[i]), PNone.NONE);
        }
        return new PTuple(result);
    }

    @Builtin(value = "__getitem__($self, key, /)", doc = "Return self[key].")
    static Object getItem(PMatch self, Object key) {
        return self.group(GroupNumbers.of(self, key), PNone.NONE);
    }

    @Builtin(value = "groups($self, /, default=None)", doc = "The texts of all groups but the whole match.")
    static Object groups(PMatch self, Object absent) {
        Object[] result = new Object[self.pattern().groups()];
        for (int i = 0; i < result.length; i++) {
            result[i] = self.group(i + 1, absent);
        }
        return PTuple.of(result);
    }

    @Builtin(value = "groupdict($self, /, default=None)", doc = "The texts of the named groups by name.")
    static Object groupDict(PMatch self, Object absent) {
        PDict result = new PDict();
        HashTable names = self.pattern().groupIndex().table();
        for (int entry = names.nextEntry(0); entry >= 0; entry = names.nextEntry(entry + 1)) {
            result.put(names.keyAt(entry), self.group((int) (long) names.valueAt(entry), absent));
        }
        return result;
    }

    @Builtin(value = "start($self, group=0, /)", doc = "Where the text of a group starts.")
    static long start(PMatch self, Object group) {
        return self.start(GroupNumbers.of(self, group));
    }

    @Builtin(value = "end($self, group=0, /)", doc = "Where the text of a group ends.")
    static long end(PMatch self, Object group) {
        return self.end(GroupNumbers.of(self, group));
    }

    @Builtin(value = "span($self, group=0, /)", doc = "(start, end) of a group.")
    static Object span(PMatch self, Object group) {
        int number = GroupNumbers.of(self, group);
        return new PTuple((long) self.start(number), (long) self.end(number));
    }

    @Builtin(value = "expand($self, /, template)", doc = "The template with the groups of the match put in.")
    static Object expand(PMatch self, Object template) {
        PartJoiner out = new PartJoiner(self.subject().isBytes());
        Substitution.compile(self.pattern(), template).expand(out, self);
        return out.result();
    }

    @Builtin(value = "__copy__($self, /)", doc = "Matches are immutable: the match itself.")
    static Object copy(PMatch self) {
        return self;
    }

    @Builtin(value = "__deepcopy__($self, memo, /)", doc = "Matches are immutable: the match itself.")
    static Object deepcopy(PMatch self, Object memo) {
        return self;
    }

    @Builtin(value = "__repr__($self, /)", doc = "Return repr(self).")
    static TruffleString repr(PMatch self) {
        return PatternText.repr(self);
    }
}
