// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Java gets from guest values of each type. */
final class ConversionTest {
    private Context context;

    @BeforeEach
    void open() {
        context = Context.newBuilder("cinder").allowAllAccess(true).build();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private Value eval(String code) {
        return context.eval("cinder", code);
    }

    @Test
    void scalars() {
        assertTrue(eval("None").isNull());
        assertTrue(eval("True").asBoolean());
        assertFalse(eval("True").isNumber());
        assertEquals(42, eval("42").asByte());
        assertEquals(Long.MIN_VALUE, eval("-2**63").asLong());
        assertFalse(eval("2**63").fitsInLong());
        assertEquals(BigInteger.TEN.pow(40), eval("10**40").asBigInteger());
        assertEquals(BigInteger.TEN.pow(40), eval("class N(int): pass\nN(10**40)").asBigInteger());
        assertEquals(0x1p100, eval("2**100").asDouble());
        assertFalse(eval("2**100 + 1").fitsInDouble());
        assertEquals(1.5, eval("1.5").asDouble());
        assertFalse(eval("1.5").fitsInLong());
        assertEquals("grün \uD83D\uDE00", eval("'gr\\xfcn \\U0001f600'").asString());
        assertEquals("sub", eval("class S(str): pass\nS('sub')").asString());
        assertEquals(3L, eval("3").as(Object.class));
        assertNull(eval("None").as(Object.class));
    }

    @Test
    void texts() {
        assertEquals("text", eval("'text'").toString());
        assertEquals("['a', 1, None]", eval("['a', 1, None]").toString());
        assertEquals("<class 'int'>", eval("int").toString());
        assertEquals("int", eval("1").getMetaObject().getMetaSimpleName());
        assertEquals("C", eval("class C: pass\nC()").getMetaObject().getMetaSimpleName());
        assertEquals("__main__.C", eval("C").getMetaQualifiedName());
    }

    @Test
    void sequences() {
        assertEquals(List.of(1, 2, 3), eval("[1, 2, 3]").as(new org.graalvm.polyglot.TypeLiteral<List<Integer>>() { }));
        assertArrayEquals(new int[] {4, 5}, eval("(4, 5)").as(int[].class));
        assertArrayEquals(new long[] {0, 2, 4}, eval("range(0, 6, 2)").as(long[].class));
        assertThrows(UnsupportedOperationException.class, () -> eval("(1, 2)").setArrayElement(0, 9));
        Value list = eval("[1]");
        list.setArrayElement(1, "more");
        list.setArrayElement(0, 1.5);
        assertEquals("[1.5, 'more']", list.toString());
        assertTrue(list.removeArrayElement(0));
        assertEquals("['more']", list.toString());
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> list.setArrayElement(5, 1));
        assertEquals("[]", eval("[]").as(List.class).toString());
    }

    @Test
    void mappingsAndSets() {
        Value dict = eval("{'a': 1, 2: 'b'}");
        assertEquals(2, dict.getHashSize());
        assertEquals("b", dict.getHashValue(2).asString());
        assertFalse(dict.hasHashEntry("missing"));
        dict.putHashEntry("c", 3);
        assertEquals("{'a': 1, 2: 'b', 'c': 3}", dict.toString());
        assertTrue(dict.removeHashEntry("a"));
        Map<?, ?> map = dict.as(Map.class);
        assertEquals("b", map.get(2));
        List<Object> seen = new ArrayList<>();
        for (Object each : eval("{3}").as(Iterable.class)) {
            seen.add(each);
        }
        assertEquals(List.of(3L), seen);
    }

    @Test
    void iterators() {
        Iterator<?> iterator = eval("def numbers():\n    yield 1\n    yield 'two'\nnumbers()").as(Iterator.class);
        assertEquals(1L, iterator.next());
        assertTrue(iterator.hasNext());
        assertTrue(iterator.hasNext());
        assertEquals("two", iterator.next());
        assertFalse(iterator.hasNext());
    }

    @Test
    void buffers() {
        Value bytes = eval("b'\\x01\\x02\\x03\\x04\\xff'");
        assertArrayEquals(new byte[] {1, 2, 3, 4, -1}, bytes.as(byte[].class));
        assertEquals(0x04030201, bytes.readBufferInt(ByteOrder.LITTLE_ENDIAN, 0));
        assertEquals(255, bytes.getArrayElement(4).asInt());
        assertFalse(bytes.isBufferWritable());
        Value array = eval("bytearray(4)");
        array.writeBufferShort(ByteOrder.BIG_ENDIAN, 1, (short) 0x4142);
        assertEquals("bytearray(b'\\x00AB\\x00')", array.toString());
    }

    @Test
    void functions() {
        assertEquals(7, eval("lambda a, b: a + b").as(IntBinaryOperator.class).applyAsInt(3, 4));
        @SuppressWarnings("unchecked")
        Function<Object, Object> shout = eval("str.upper").as(Function.class);
        assertEquals("LOUD", shout.apply("loud"));
    }

    /** What {@link #instancesAsJavaInterfaces} implements in Python. */
    public interface Greeter {
        String greet(String name);

        int count();
    }

    @Test
    void instancesAsJavaInterfaces() {
        Greeter greeter = eval("""
                class PythonGreeter:
                    def __init__(self):
                        self.greeted = 0
                    def greet(self, name):
                        self.greeted += 1
                        return f'hello {name}'
                    def count(self):
                        return self.greeted
                PythonGreeter()
                """).as(Greeter.class);
        assertEquals("hello Java", greeter.greet("Java"));
        assertEquals("hello you", greeter.greet("you"));
        assertEquals(2, greeter.count());
    }
}
