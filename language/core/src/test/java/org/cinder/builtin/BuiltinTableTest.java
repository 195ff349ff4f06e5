// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.builtin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.list.PList;
import org.cinder.object.number.PInt;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.junit.jupiter.api.Test;

/** Calls of generated tables that are right: defaults, conversions, keywords, variadic parameters and properties. */
final class BuiltinTableTest extends EnteredContext {
    @Test
    void absentArgumentsTakeTheirDefaults() {
        assertEquals(Text.of(" "), SampleCall.run("str.center('', 3)"));
        assertEquals(-1L, SampleCall.run("str.split('')"));
        assertEquals(-1L, SampleCall.run("str.split('', None)"));
        assertEquals(Text.of("strict"), SampleCall.run("str.encode('')"));
        assertEquals(8L, SampleCall.run("str.expandtabs('')"));
        assertEquals(false, SampleCall.run("str.splitlines('')"));
        assertEquals(1e-9, SampleCall.run("math.isclose(1, 2)"));
        assertEquals(0L, SampleCall.run("sum([])"));
        assertSame(PNone.NONE, SampleCall.run("round(1)"));
        assertSame(PTuple.EMPTY, SampleCall.run("list.__init__([])"));
        assertEquals(2L, SampleCall.run("math.log(2)"), "an absent argument without a value is null");
    }

    @Test
    void argumentsAreConverted() {
        assertEquals(1L, SampleCall.run("str.zfill('', True)"));
        assertEquals(2.0, SampleCall.run("math.sqrt(2)"));
        assertEquals(1.0, SampleCall.run("math.sqrt(True)"));
        assertEquals(97L, SampleCall.run("chr(97)"));
        assertEquals(true, SampleCall.run("str.splitlines('', 7)"));
        assertEquals(7L, SampleCall.run("math.comb(7, 1)"), "big integers that fit a long are normalised");
        PInt big = (PInt) SampleCall.run("math.comb(18446744073709551616, 1)");
        assertEquals(BigInteger.ONE.shiftLeft(64), big.value());
        assertSame(PNone.NONE, SampleCall.run("list.append([], 1)"), "void is None");
        assertEquals(-1L, SampleCall.run("int.__neg__(True)"));
    }

    @Test
    void keywordsFindTheirParameters() {
        assertEquals(3L, SampleCall.run("str.split('', maxsplit=3)"));
        assertEquals(Text.of("a"), SampleCall.run("str.split('', maxsplit=3, sep='a')"));
        assertEquals(0.5, SampleCall.run("math.isclose(rel_tol=0.5, b=1, a=1)"));
        assertEquals(4L, SampleCall.run("sum([], start=4)"));
        assertEquals(2L, SampleCall.run("int.to_bytes(1, length=2)"));
        assertEquals(1L, SampleCall.run("print(1, end='')"));
    }

    @Test
    void plansArrangeKeywordCalls() {
        assertEquals(Text.of("a"), SampleCall.runPlanned("str.split('', maxsplit=3, sep='a')"));
        assertEquals(0.5, SampleCall.runPlanned("math.isclose(rel_tol=0.5, b=1, a=1)"));
        assertNull(SampleCall.runPlanned("str.split('', x=3)"), "unknown keyword");
        assertNull(SampleCall.runPlanned("str.split('', 'a', sep='a')"), "given twice");
        assertNull(SampleCall.runPlanned("math.isclose(1, rel_tol=1)"), "one is missing");
        assertNull(SampleCall.runPlanned("print(1, end='')"), "collects arguments");
    }

    @Test
    void variadicParametersCollect() {
        assertEquals(0L, SampleCall.run("math.gcd()"));
        assertEquals(3L, SampleCall.run("math.gcd(1, 2, 3)"));
        assertEquals(5L, SampleCall.run("math.gcd(1, 2, 3, 4, 5)"));
        assertEquals(0, ((PDict) SampleCall.run("dict.update({})")).size());
        PDict names = (PDict) SampleCall.run("dict.update({}, a=1, other=2)");
        assertEquals(1L, names.get((Object) Text.of("a")));
        assertEquals(2L, names.get((Object) Text.of("other")), "a positional-only name is free for **");
        assertEquals(1L, SampleCall.run("collect(1, second=2, key=3)"));
        assertArrayEquals(new Object[] {3L, 4L}, (Object[]) SampleCall.run("collect(1, 2, 3, 4, key=5)"));
        assertEquals(6L, SampleCall.run("collect(1, 2, 3, 4, 5, key=6)"));
        PDict rest = (PDict) SampleCall.run("collect(1, 2, 3, 4, 5, 6, key=7, first=8)");
        assertEquals(8L, rest.get((Object) Text.of("first")));
        assertEquals("TypeError: collect() missing required argument 'key' (pos 3)", SampleCall.outcome("collect(1)"));
    }

    @Test
    void everyPositionalCountAgreesWithTheGenericCall() {
        BuiltinSpec spec = SampleCall.spec("compile");
        Object text = Text.of("a");
        for (int count = 3; count <= 6; count++) {
            Object[] arguments = {text, text, text, 0L, false, 1L};
            assertEquals(text, spec.call(Arrays.copyOf(arguments, count)));
        }
    }

    @Test
    void propertiesAreReadAndWritten() {
        BuiltinSpec room = SampleCall.spec("list.room");
        PList list = new PList();
        assertEquals(BuiltinKind.PROPERTY, room.kind());
        assertEquals("How many elements fit.", room.doc());
        assertEquals(8L, room.table().call1(room.index(), list));
        room.table().call2(room.setterIndex(), list, 5L);
        assertEquals(1, list.length());
        assertEquals(-1, room.deleterIndex());
        assertEquals(-1, SampleCall.spec("list.fixed").setterIndex());
    }

    @Test
    void specificationsDescribeTheBuiltin() {
        assertEquals("($self, width, fillchar=' ', /)", SampleCall.spec("str.center").textSignature());
        assertEquals("($module, obj, /)", SampleCall.spec("len").textSignature());
        assertEquals("($type, /, bytes, byteorder='big', *, signed=False)",
                SampleCall.spec("int.from_bytes").textSignature());
        assertEquals("(x, y=<unrepresentable>, z=<unrepresentable>, /)",
                SampleCall.spec("str.maketrans").textSignature());
        assertNull(SampleCall.spec("str.find").textSignature());
        assertEquals(BuiltinKind.STATIC_METHOD, SampleCall.spec("str.maketrans").kind());
        assertEquals(BuiltinKind.SLOT_WRAPPER, SampleCall.spec("str.__add__").kind());
        assertTrue(SampleCall.spec("math.sqrt").inline());
        assertSame(SampleCall.spec("gather").table(), SampleCall.spec("collect").table());
        assertEquals(SampleCall.spec("collect").index(), SampleCall.spec("gather").index());
    }
}
