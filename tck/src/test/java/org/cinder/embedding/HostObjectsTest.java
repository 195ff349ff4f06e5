// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls in both directions and Java objects in the hands of guest code. */
final class HostObjectsTest {
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
    void argumentsOfEveryKind() {
        Value show = eval("lambda *args: repr(args)");
        assertEquals("(1, 2, 3, 4, 1.5, 2.5, True, 'c', 'text', None)",
                show.execute((byte) 1, (short) 2, 3, 4L, 1.5f, 2.5,
                true, 'c', "text", null).asString());
        assertEquals("(1180591620717411303424,)", show.execute(java.math.BigInteger.TWO.pow(70)).asString());
        Value function = eval("def f(a, b=2, *, c=3):\n    return a + b + c\nf");
        assertEquals(6, function.execute(1).asInt());
        assertEquals(8, function.execute(1, 4).asInt());
        PolyglotException error = assertThrows(PolyglotException.class, () -> function.execute());
        assertEquals("f() missing 1 required positional argument: 'a'", error.getMessage());
    }

    @Test
    void classesAndMembers() {
        Value point = eval("""
                class Point:
                    dimensions = 2
                    def __init__(self, x, y):
                        self.x, self.y = x, y
                    @property
                    def sum(self):
                        return self.x + self.y
                    def __eq__(self, other):
                        return (self.x, self.y) == (other.x, other.y)
                Point
                """);
        Value instance = point.newInstance(3, 4);
        assertEquals(3, instance.getMember("x").asInt());
        assertEquals(7, instance.getMember("sum").asInt());
        assertEquals(Set.of("x", "y", "sum", "dimensions"), instance.getMemberKeys());
        instance.putMember("x", 10);
        assertEquals(14, instance.getMember("sum").asInt());
        assertThrows(UnsupportedOperationException.class, () -> instance.putMember("sum", 1));
        assertTrue(instance.removeMember("x"));
        assertFalse(instance.hasMember("x"));
        assertTrue(point.isMetaInstance(instance));
        assertTrue(point.isMetaObject());
        assertEquals("object", point.getMetaParents().getArrayElement(0).getMetaSimpleName());
        assertThrows(UnsupportedOperationException.class, () -> eval("int").putMember("x", 1));
    }

    @Test
    void javaListsAreSequences() {
        List<Object> list = new ArrayList<>(List.of(1, "two", 3.0));
        context.getBindings("cinder").putMember("items", list);
        assertEquals("3 two [1, 'two', 3.0] [1, 3.0]",
                eval("f'{len(items)} {items[1]} {[i for i in items]} {items[::2]}'").asString());
        assertEquals("3.0 True False", eval("f'{items[-1]} {\"two\" in items} {5 in items}'").asString());
        eval("items[0] = 'one'\nitems.add(4)\ndel items[2]");
        assertEquals("[one, two, 4]", list.toString());
        assertEquals("IndexError",
                eval("try:\n    items[9]\nexcept IndexError as e:\n    r = type(e).__name__\nr").asString());
        assertEquals("(1, [2, 3])", eval("a, *b = [x for x in (1, 2, 3)]\n(a, b)").toString());
    }

    @Test
    void javaMapsAreMappings() {
        Map<Object, Object> map = new HashMap<>(Map.of("a", 1));
        context.getBindings("cinder").putMember("table", map);
        eval("table['b'] = [1, 2]\ntable[7] = 'seven'\ndel table['a']");
        assertEquals("seven", map.get(7));
        assertEquals(2, map.size());
        assertEquals("True False 2 seven",
                eval("f\"{'b' in table} {'a' in table} {len(table)} {table[7]}\"").asString());
        assertEquals("KeyError('a')",
                eval("try:\n    table['a']\nexcept KeyError as e:\n    r = repr(e)\nr").asString());
        assertEquals("{'b': [1, 2]}", eval("{k: v for k, v in table.items() if k == 'b'}").toString());
        assertEquals(2, eval("len({**table})").asInt());
    }

    /** A Java object that guest code uses. */
    public static final class Account {
        public int balance = 10;

        public int deposit(int amount) {
            balance += amount;
            return balance;
        }

        public Account self() {
            return this;
        }

        public int map(IntUnaryOperator function) {
            return function.applyAsInt(balance);
        }

        public void fail() {
            throw new IllegalStateException("closed");
        }
    }

    @Test
    void javaObjectsHaveAttributes() {
        Account account = new Account();
        context.getBindings("cinder").putMember("account", account);
        assertEquals(15, eval("account.deposit(5)").asInt());
        assertEquals(15, eval("account.balance").asInt());
        eval("account.balance = 100");
        assertEquals(100, account.balance);
        assertTrue(eval("account is account and account == account and hash(account) == hash(account)").asBoolean());
        assertTrue(eval("account.self() is account and account.self() == account").asBoolean());
        assertFalse(eval("account is object() or account is 1 or None is account").asBoolean());
        assertEquals("'foreign' object has no attribute 'nothing'",
                eval("try:\n    account.nothing\nexcept AttributeError as e:\n    r = str(e)\nr").asString());
        assertSame(account, eval("account").asHostObject());
        assertEquals("deposit", eval("[n for n in dir(account) if n.startswith('dep')][0]").asString());
    }

    @Test
    void javaFunctionsTakeGuestFunctions() {
        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2));
        context.getBindings("cinder").putMember("numbers", numbers);
        eval("numbers.sort(lambda a, b: b - a)");
        assertEquals(List.of(3, 2, 1), numbers);
        context.getBindings("cinder").putMember("account", new Account());
        assertEquals(100, eval("account.map(lambda x: x * x)").asInt());
    }

    @Test
    void javaObjectsAreTrueUnlessEmpty() {
        context.getBindings("cinder").putMember("empty", new ArrayList<>());
        context.getBindings("cinder").putMember("nothing", new HashMap<>());
        context.getBindings("cinder").putMember("thing", new Object());
        assertEquals("(False, False, True)", eval("(bool(empty), bool(nothing), bool(thing))").toString());
    }
}
