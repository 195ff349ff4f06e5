// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exceptions on their way between guest code and Java. */
final class ExceptionsTest {
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
        return context.eval(Source.newBuilder("cinder", code, "program.py").buildLiteral());
    }

    private PolyglotException fail(String code) {
        return assertThrows(PolyglotException.class, () -> eval(code));
    }

    @Test
    void guestExceptionInJava() {
        PolyglotException error = fail("""
                class Problem(ValueError):
                    pass
                def inner(n):
                    raise Problem('bad', n)
                def outer():
                    inner(5)
                outer()
                """);
        assertTrue(error.isGuestException());
        assertFalse(error.isInternalError());
        assertEquals("('bad', 5)", error.getMessage());
        assertEquals("Problem", error.getGuestObject().getMetaObject().getMetaSimpleName());
        assertEquals(5, error.getGuestObject().getMember("args").getArrayElement(1).asInt());
        assertEquals(4, error.getSourceLocation().getStartLine());
        assertEquals(List.of("inner:4", "outer:6", "<module>:7"), guestFrames(error));
    }

    private static List<String> guestFrames(PolyglotException error) {
        List<String> frames = new ArrayList<>();
        for (StackFrame frame : error.getPolyglotStackTrace()) {
            if (frame.isGuestFrame()) {
                frames.add(frame.getRootName() + ":" + frame.getSourceLocation().getStartLine());
            }
        }
        return frames;
    }

    @Test
    void causesAreTold() {
        PolyglotException error =
                fail("try:\n    {}['key']\nexcept KeyError as e:\n    raise RuntimeError('no') from e");
        Value cause = error.getGuestObject().getMember("__cause__");
        assertTrue(cause.isException());
        assertEquals("KeyError", cause.getMetaObject().getMetaSimpleName());
        assertThrows(PolyglotException.class, cause::throwException);
    }

    @Test
    void syntaxErrorsHaveAPlace() {
        PolyglotException error = fail("x = 1\ny = (1,\nz = 2\n");
        assertTrue(error.isSyntaxError());
        assertEquals("'(' was never closed (program.py, line 2)", error.getMessage());
        assertEquals(2, error.getSourceLocation().getStartLine());
        assertEquals(5, error.getSourceLocation().getStartColumn());
    }

    @Test
    void exits() {
        PolyglotException error = fail("import sys\nsys.exit(3)");
        assertTrue(error.isExit());
        assertEquals(3, error.getExitStatus());
        assertEquals(0, fail("raise SystemExit").getExitStatus());
        assertEquals(1, fail("raise SystemExit('message')").getExitStatus());
        assertTrue(fail("raise KeyboardInterrupt").isInterrupted());
    }

    @Test
    void javaExceptionsAreCaught() {
        context.getBindings("cinder").putMember("account", new HostObjectsTest.Account());
        assertEquals("ForeignException: java.lang.IllegalStateException: closed", eval("""
                try:
                    account.fail()
                except Exception as e:
                    result = f'{type(e).__name__}: {e}'
                finally:
                    done = True
                result
                """).asString());
        assertTrue(eval("done").asBoolean());
        assertEquals("closed", eval("""
                try:
                    account.fail()
                except Exception as e:
                    text = e.args[0].getMessage()
                text
                """).asString());
    }

    @Test
    void uncaughtJavaExceptionsStayWhatTheyAre() {
        context.getBindings("cinder").putMember("account", new HostObjectsTest.Account());
        PolyglotException error = fail("def f():\n    account.fail()\nf()");
        assertTrue(error.isHostException());
        assertEquals("closed", error.asHostException().getMessage());
    }

    @Test
    void guestExceptionsPassThroughJava() {
        context.getBindings("cinder").putMember("call", (ProxyExecutable) arguments -> arguments[0].execute());
        assertEquals("LookupError('through')", eval("""
                def fail():
                    raise LookupError('through')
                try:
                    call(fail)
                except LookupError as e:
                    result = repr(e)
                result
                """).asString());
        PolyglotException error = fail("call(fail)");
        assertEquals(List.of("fail:2", "<module>:1"), guestFrames(error));
    }

    @Test
    void deepRecursionIsAGuestError() {
        PolyglotException error = fail("def f(n):\n    return f(n + 1)\nf(0)");
        assertEquals("RecursionError", error.getGuestObject().getMetaObject().getMetaSimpleName());
        assertEquals(3, eval("1 + 2").asInt());
    }
}
