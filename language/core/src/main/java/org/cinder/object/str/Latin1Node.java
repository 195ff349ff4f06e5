// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.str;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CompactionLevel;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import com.oracle.truffle.api.strings.TruffleString.FromByteArrayNode;
import com.oracle.truffle.api.strings.TruffleString.GetInternalByteArrayNode;
import com.oracle.truffle.api.strings.TruffleString.GetStringCompactionLevelNode;
import com.oracle.truffle.api.strings.TruffleString.SwitchEncodingNode;

/** What {@link TextView} and {@link Text#ofLatin1} do for Latin-1 text, as part of compiled code. */
final class Latin1Node extends Node {
    @Child private GetStringCompactionLevelNode level = GetStringCompactionLevelNode.create();
    @Child private GetInternalByteArrayNode content = GetInternalByteArrayNode.create();
    @Child private FromByteArrayNode make = FromByteArrayNode.create();
    @Child private SwitchEncodingNode change = SwitchEncodingNode.create();

    /** The content, not to be written to; null when the text has other characters. */
    InternalByteArray bytes(TruffleString text) {
        if (level.execute(text, Text.ENCODING) != CompactionLevel.S1) {
            return null;
        }
        // Latin-1 text is the same in both encodings, so this is the compacted array itself
        return content.execute(text, Encoding.ISO_8859_1);
    }

    /** The text of bytes, of which it takes possession. */
    TruffleString text(byte[] bytes) {
        if (bytes.length <= 1) {
            return bytes.length == 0 ? Text.EMPTY : Text.ofCodePoint(bytes[0] & 0xff);
        }
        return change.execute(make.execute(bytes, 0, bytes.length, Encoding.ISO_8859_1, false), Text.ENCODING);
    }
}
