// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Too deep recursion and too much memory end in Python exceptions, never in a Java stack trace. */
final class ExhaustionIT extends CommandTest {
    private static final String TRY = """
            import sys
            def attempt(name, action):
                try:
                    action()
                except (RecursionError, MemoryError, OverflowError) as e:
                    print(name, type(e).__name__, e)
                else:
                    print(name, 'ended')
            """;

    @Test
    void recursionOfFunctions() throws Exception {
        Distribution.Result result = cinder().run("-c", "def f(n):\n    return f(n + 1)\nf(0)\n");
        check(1, "", "Traceback (most recent call last):\n  File \"<string>\", line 3, in <module>\n"
                + "  File \"<string>\", line 2, in f\n".repeat(3)
                + "  [Previous line repeated 996 more times]\n"
                + "RecursionError: maximum recursion depth exceeded\n", result);
        check(0, "deep RecursionError maximum recursion depth exceeded\n".repeat(3) + "5000 ended\n", "",
                cinder().run("-c", TRY + """
            def f(n):
                return f(n + 1)
            for i in range(3):
                attempt('deep', lambda: f(0))
            def down(n):
                return n and down(n - 1)
            sys.setrecursionlimit(6000)
            attempt(5000, lambda: down(5000))
            """));
    }

    @Test
    void recursionInCompiledCode() throws Exception {
        check(0, "done\n", "", cinder().run("-c", """
            def f(n):
                return n and 1 + f(n - 1)
            for i in range(3000):
                f(100)
            def g(n):
                return g(n + 1)
            for i in range(200):
                try:
                    g(0)
                except RecursionError as e:
                    assert str(e) == 'maximum recursion depth exceeded', e
                else:
                    assert False
            print('done')
            """));
    }

    @Test
    void recursionWithoutLimit() throws Exception {
        check(0, "unlimited True\n".repeat(2), "", cinder().run("-c", """
            import sys
            sys.setrecursionlimit(10**9)
            def f(n):
                return f(n + 1)
            for i in range(2):
                try:
                    f(0)
                except (RecursionError, MemoryError) as e:
                    print('unlimited', True)
            """));
    }

    @Test
    void recursionThroughBuiltins() throws Exception {
        check(0, """
            repr RecursionError maximum recursion depth exceeded while getting the repr of an object
            compare RecursionError maximum recursion depth exceeded in comparison
            getattr RecursionError maximum recursion depth exceeded
            call RecursionError maximum recursion depth exceeded
            iter RecursionError maximum recursion depth exceeded
            generator RecursionError maximum recursion depth exceeded
            eval RecursionError maximum recursion depth exceeded
            deepcopy RecursionError maximum recursion depth exceeded
            """, "", cinder().run("-c", TRY + """
            a, b = [], []
            for i in range(100000):
                a, b = [a], [b]
            attempt('repr', lambda: repr(a))
            attempt('compare', lambda: a == b)
            class Endless:
                def __getattr__(self, name): return getattr(self, name + 'x')
                def __call__(self): return self()
                def __iter__(self): return iter(self)
            e = Endless()
            attempt('getattr', lambda: e.name)
            attempt('call', lambda: e())
            attempt('iter', lambda: list(e))
            def generator():
                yield from generator()
            attempt('generator', lambda: next(generator()))
            source = 'eval(source)'
            attempt('eval', lambda: eval(source))
            import copy
            attempt('deepcopy', lambda: copy.deepcopy(a))
            """));
    }

    @Test
    void giantAllocations() throws Exception {
        check(0, """
            0 MemoryError\s
            1 MemoryError\s
            2 MemoryError\s
            3 MemoryError\s
            4 MemoryError\s
            5 MemoryError\s
            6 MemoryError\s
            7 OverflowError cannot fit 'int' into an index-sized integer
            8 MemoryError\s
            9 MemoryError\s
            """, "", cinder().run("-c", TRY + """
            actions = [lambda: 'a' * 10**12, lambda: [0] * 10**12, lambda: bytes(10**13), lambda: (1,) * 10**12,
                lambda: list(range(10**13)), lambda: 1 << 10**12, lambda: 'a'.ljust(10**12), lambda: 'a' * 10**20,
                lambda: b'a' * 10**12, lambda: bytearray(10**13)]
            for number, action in enumerate(actions):
                attempt(number, action)
            """));
    }

    @Test
    void exhaustedHeap() throws Exception {
        check(0, "memory MemoryError \n".repeat(2) + "alive 100000\n", "", cinder().run("--vm.Xmx100m", "-c",
                TRY + """
            def fill():
                kept = []
                while True:
                    kept.append(bytes(1000000))
            for i in range(2):
                attempt('memory', fill)
            print('alive', len(list(range(100000))))
            """));
        // without the compiler, which complains itself when the heap is that small
        Distribution.Result uncaught = cinder().run("--vm.Xmx100m",
                "--vm.Dtruffle.TruffleRuntime=com.oracle.truffle.api.impl.DefaultTruffleRuntime", "-c",
                "x = []\nwhile True:\n    x.append([x] * 999)\n");
        assertEquals("MemoryError", uncaught.errors().strip().lines().reduce((a, b) -> b).orElse(""));
        assertEquals(1, uncaught.status());
    }
}
