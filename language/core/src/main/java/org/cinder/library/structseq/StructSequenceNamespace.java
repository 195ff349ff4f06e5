// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.structseq;

import java.util.Arrays;
import org.cinder.builtin.BuiltinTable;
import org.cinder.builtins.TableNamespace;
import org.cinder.object.hash.HashTable;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinNamespace;
import org.cinder.object.type.PythonClass;

/** The class attributes of a struct sequence type. */
final class StructSequenceNamespace implements BuiltinNamespace {
    private final StructSequence sequence;
    private final BuiltinTable table;
    private final String doc;

    StructSequenceNamespace(StructSequence sequence, BuiltinTable table, String doc) {
        this.sequence = sequence;
        this.table = table;
        this.doc = doc;
    }

    @Override
    public void fill(PythonClass type, HashTable namespace) {
        TableNamespace.fill(type, namespace, new BuiltinTable[] {table});
        long unnamed = 0;
        Object[] names = new Object[sequence.visible()];
        int count = 0;
        for (int i = 0; i < sequence.fields().length; i++) {
            String field = sequence.fields()[i];
            if (field == null) {
                unnamed++;
            } else if (i < sequence.visible()) {
                names[count++] = Text.of(field);
            }
        }
        if (doc != null) {
            namespace.put(Text.of("__doc__"), Text.of(doc));
        }
        namespace.put(Text.of("n_sequence_fields"), (long) sequence.visible());
        namespace.put(Text.of("n_fields"), (long) sequence.fields().length);
        namespace.put(Text.of("n_unnamed_fields"), unnamed);
        namespace.put(Text.of("__match_args__"), PTuple.of(Arrays.copyOf(names, count)));
    }
}
