// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.cinder.ast.Ast;
import org.cinder.ast.schema.NodeKind;
import org.junit.jupiter.api.Test;

/** A change of the tree records must change the version of the cache files. */
final class TreeFormatTest {
    @Test
    void versionNamesTheShapeOfTheRecords() {
        StringBuilder shape = new StringBuilder("3.12");
        for (NodeKind kind : NodeKind.values()) {
            shape.append(kind).append(kind.pythonName()).append(kind.hasSpan()).append(kind.fields());
        }
        for (Enum<?>[] constants : new Enum<?>[][] {TreeFormat.CONTEXTS, TreeFormat.OPERATORS,
            TreeFormat.UNARY_OPERATORS, TreeFormat.BOOL_OPERATORS, TreeFormat.COMPARE_OPERATORS}) {
            shape.append(Arrays.toString(constants));
        }
        describe(Ast.class, shape);
        CRC32C hash = new CRC32C();
        hash.update(shape.toString().getBytes(StandardCharsets.UTF_8));
        String expected = Integer.toHexString((int) hash.getValue() >>> 16);
        assertEquals(expected, Integer.toHexString(TreeFormat.VERSION >>> 16), "first half of TreeFormat.VERSION");
    }

    private static void describe(Class<?> type, StringBuilder shape) {
        shape.append(type.getName());
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                shape.append(component.getName()).append(component.getGenericType().getTypeName());
            }
            return;
        }
        for (Class<?> subtype : type.getPermittedSubclasses()) {
            describe(subtype, shape);
        }
    }

    @Test
    void everyKindAndContextFitsAByte() {
        assertEquals(true, NodeKind.values().length < TreeFormat.CONTEXT_STEP);
        assertEquals(true, TreeFormat.CONTEXT_STEP * TreeFormat.CONTEXTS.length <= 256);
    }
}
