// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodePointAtIndexNode;
import com.oracle.truffle.api.strings.TruffleString.CompactionLevel;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import com.oracle.truffle.api.strings.TruffleString.ErrorHandling;
import com.oracle.truffle.api.strings.TruffleString.GetInternalByteArrayNode;
import com.oracle.truffle.api.strings.TruffleString.GetStringCompactionLevelNode;
import com.oracle.truffle.api.strings.TruffleString.IndexOfCodePointNode;
import org.cinder.object.PNone;

/** {@code str.split} of Latin-1 text at white space, and of any text at one character, without limit. */
final class SplitNode extends SampledNode {
    /** The words of a text with a small array share it: they would need as much memory of their own. */
    private static final int MAX_SHARED = 160;

    @Child private GetStringCompactionLevelNode level = GetStringCompactionLevelNode.create();
    @Child private GetInternalByteArrayNode content = GetInternalByteArrayNode.create();
    @Child private CodePointAtIndexNode codePoint = CodePointAtIndexNode.create();
    @Child private IndexOfCodePointNode search = IndexOfCodePointNode.create();
    @Child private SubtextNode subtext = SubtextNode.create();

    static SplitNode create() {
        return new SplitNode();
    }

    @Override
    public Object call1(VirtualFrame frame, Object self) {
        return self instanceof TruffleString text && !isSkipped() ? words(text) : null;
    }

    @Override
    public Object call2(VirtualFrame frame, Object self, Object separator) {
        if (self instanceof TruffleString text && !isSkipped()) {
            if (separator instanceof TruffleString part && Text.length(part) == 1) {
                return split(text, codePoint.execute(part, 0, Text.ENCODING, ErrorHandling.BEST_EFFORT));
            }
            if (separator == PNone.NONE) {
                return words(text);
            }
        }
        return null;
    }

    private Object words(TruffleString text) {
        if (level.execute(text, Text.ENCODING) != CompactionLevel.S1) {
            return null;
        }
        // Latin-1 text is the same in both encodings, so this is the compacted array itself
        InternalByteArray bytes = content.execute(text, Encoding.ISO_8859_1);
        byte[] array = bytes.getArray();
        int offset = bytes.getOffset();
        int length = bytes.getLength();
        StrSplitting result = new StrSplitting();
        boolean shared = array.length <= MAX_SHARED;
        int at = 0;
        while (true) {
            while (at < length && CharacterClass.isSpace(array[offset + at] & 0xff)) {
                at++;
            }
            if (at == length) {
                return result.list();
            }
            int start = at;
            while (at < length && !CharacterClass.isSpace(array[offset + at] & 0xff)) {
                at++;
            }
            result.add(subtext.execute(text, start, at, shared || at - start > Text.MAX_COPIED));
        }
    }

    private Object split(TruffleString text, int separator) {
        StrSplitting result = new StrSplitting();
        int length = Text.length(text);
        int start = 0;
        while (start < length) {
            int at = search.execute(text, separator, start, length, Text.ENCODING);
            if (at < 0) {
                break;
            }
            result.add(subtext.execute(text, start, at));
            start = at + 1;
        }
        result.add(subtext.execute(text, start, length));
        return result.list();
    }
}
