// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sre;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.object.PNone;
import org.cinder.object.list.PList;
import org.cinder.object.tuple.PTuple;

/** The methods of patterns that match. */
@Builtins(type = "re.Pattern", module = "re")
public final class PatternBuiltins {
    private PatternBuiltins() {}

    private static Object once(PPattern self, Object string, long pos, long endpos, MatchMode mode) {
        MatchScan scan = new MatchScan(self, Subject.of(string, self.isBytes()), pos, endpos);
        PMatch match = scan.next(mode);
        return match == null ? PNone.NONE : match;
    }

    @Builtin(value = "match($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Match at the beginning of the string.")
    static Object match(PPattern self, Object string, long pos, long endpos) {
        return once(self, string, pos, endpos, MatchMode.MATCH);
    }

    @Builtin(value = "fullmatch($self, /, string, pos=0, endpos=sys.maxsize)", doc = "Match all of the string.")
    static Object fullmatch(PPattern self, Object string, long pos, long endpos) {
        return once(self, string, pos, endpos, MatchMode.FULLMATCH);
    }

    @Builtin(value = "search($self, /, string, pos=0, endpos=sys.maxsize)", doc = "Find the first match in the string.")
    static Object search(PPattern self, Object string, long pos, long endpos) {
        return once(self, string, pos, endpos, MatchMode.SEARCH);
    }

    @Builtin(value = "findall($self, /, string, pos=0, endpos=sys.maxsize)", doc = "The texts of all matches.")
    static Object findall(PPattern self, Object string, long pos, long endpos) {
        Subject subject = Subject.of(string, self.isBytes());
        MatchScan scan = new MatchScan(self, subject, pos, endpos);
        PList result = new PList();
        for (PMatch match = scan.next(MatchMode.SEARCH); match != null; match = scan.next(MatchMode.SEARCH)) {
            result.append(findallItem(self, subject, match));
        }
        return result;
    }

    private static Object findallItem(PPattern self, Subject subject, PMatch match) {
        if (self.groups() == 0) {
            return match.group(0, subject.empty());
        }
        if (self.groups() == 1) {
            return match.group(1, subject.empty());
        }
        Object[] groups = new Object[self.groups()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = match.group(i + 1, subject.empty());
        }
        return new PTuple(groups);
    }

    @Builtin(value = "finditer($self, /, string, pos=0, endpos=sys.maxsize)", doc = "An iterator over all matches.")
    static Object finditer(PPattern self, Object string, long pos, long endpos) {
        return new PMatchIterator(new MatchScan(self, Subject.of(string, self.isBytes()), pos, endpos));
    }

    @Builtin(value = "scanner($self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "A scanner that matches step by step.")
    static Object scanner(PPattern self, Object string, long pos, long endpos) {
        return new PScanner(new MatchScan(self, Subject.of(string, self.isBytes()), pos, endpos));
    }

    @Builtin(value = "split($self, /, string, maxsplit=0)", doc = "Split the string by the matches.")
    static Object split(PPattern self, Object string, long maxsplit) {
        Subject subject = Subject.of(string, self.isBytes());
        MatchScan scan = new MatchScan(self, subject, 0, Long.MAX_VALUE);
        PList result = new PList();
        int last = 0;
        for (long n = 0; maxsplit == 0 || n < maxsplit; n++) {
            PMatch match = scan.next(MatchMode.SEARCH);
            if (match == null) {
                break;
            }
            result.append(subject.part(last, match.start(0)));
            for (int group = 1; group <= self.groups(); group++) {
                result.append(match.group(group, PNone.NONE));
            }
            last = match.end(0);
        }
        result.append(subject.part(last, subject.length()));
        return result;
    }

    @Builtin(value = "sub($self, /, repl, string, count=0)", doc = "Replace the matches.")
    static Object sub(PPattern self, Object repl, Object string, long count) {
        return new Substitution(self, repl).apply(string, count);
    }

    @Builtin(value = "subn($self, /, repl, string, count=0)", doc = "Replace the matches and count them.")
    static Object subn(PPattern self, Object repl, Object string, long count) {
        Substitution substitution = new Substitution(self, repl);
        Object result = substitution.apply(string, count);
        return new PTuple(result, substitution.count());
    }
}
