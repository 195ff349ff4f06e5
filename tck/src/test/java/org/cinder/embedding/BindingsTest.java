// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bindings of a context are the variables of {@code __main__}, with the builtins behind them. */
final class BindingsTest {
    private Context context;
    private Value bindings;

    @BeforeEach
    void open() {
        context = Context.newBuilder("cinder").allowAllAccess(true).build();
        bindings = context.getBindings("cinder");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void variablesOfMainAreBindings() {
        context.eval("cinder", "answer = 6 * 7\ndef twice(x):\n    return 2 * x\n");
        assertEquals(42, bindings.getMember("answer").asInt());
        assertEquals(10, bindings.getMember("twice").execute(5).asInt());
        assertEquals(8, bindings.invokeMember("twice", 4).asInt());
        assertTrue(bindings.getMemberKeys().contains("answer"));
    }

    @Test
    void programsSeeWhatTheHostPuts() {
        bindings.putMember("name", "host");
        bindings.putMember("shout", (ProxyExecutable) arguments -> arguments[0].asString().toUpperCase() + "!");
        assertEquals("HOST!", context.eval("cinder", "shout(name)").asString());
        context.eval("cinder", "name = 'guest'");
        assertEquals("guest", bindings.getMember("name").asString());
    }

    @Test
    void builtinsAreVisibleButNotChanged() {
        assertEquals(3, bindings.getMember("len").execute("abc").asInt());
        bindings.putMember("len", 5);
        assertEquals(5, context.eval("cinder", "len").asInt());
        assertTrue(bindings.removeMember("len"));
        assertEquals(3, context.eval("cinder", "len('abc')").asInt());
    }

    @Test
    void membersCanBeRemoved() {
        context.eval("cinder", "gone = 1");
        assertTrue(bindings.removeMember("gone"));
        assertFalse(bindings.hasMember("gone"));
        assertNull(bindings.getMember("gone"));
        assertFalse(bindings.removeMember("gone"));
    }

    @Test
    void theValueOfAProgramIsItsLastExpression() {
        assertEquals(3, context.eval("cinder", "a = 1\na + 2").asInt());
        assertTrue(context.eval("cinder", "a = 1").isNull());
        assertEquals("__main__", context.eval("cinder", "__name__").asString());
    }
}
