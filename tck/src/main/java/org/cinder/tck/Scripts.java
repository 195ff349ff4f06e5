// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.tck;

import static org.graalvm.polyglot.tck.TypeDescriptor.ANY;
import static org.graalvm.polyglot.tck.TypeDescriptor.ARRAY;
import static org.graalvm.polyglot.tck.TypeDescriptor.HASH;
import static org.graalvm.polyglot.tck.TypeDescriptor.NULL;
import static org.graalvm.polyglot.tck.TypeDescriptor.NUMBER;
import static org.graalvm.polyglot.tck.TypeDescriptor.STRING;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/** Whole programs; the value of a program is that of its last statement, if that is an expression. */
final class Scripts {
    private final Context context;
    private final List<Snippet> snippets = new ArrayList<>();

    private Scripts(Context context) {
        this.context = context;
    }

    static List<Snippet> create(Context context) {
        Scripts scripts = new Scripts(context);
        scripts.add("empty", "", NULL, ResultVerifier.getDefaultResultVerifier());
        scripts.add("assignment", "answer = 42\n", NULL, ResultVerifier.getDefaultResultVerifier());
        scripts.add("expression", "answer = 6 * 7\nanswer", NUMBER, Verifiers.shows("42"));
        scripts.add("hello", "print('hello')\n'done'", STRING, Verifiers.shows("done"));
        scripts.add("queens", QUEENS, NUMBER, Verifiers.shows("4"));
        scripts.add("words", WORDS, HASH, Verifiers.shows("{'the': 2, 'cat': 1, 'and': 1, 'dog': 1}"));
        scripts.add("primes", PRIMES, ARRAY, Verifiers.shows("[2, 3, 5, 7, 11, 13, 17, 19, 23, 29]"));
        scripts.add("shapes", SHAPES, STRING, Verifiers.shows("Circle 12.6, Square 9.0"));
        scripts.add("error", "def fail():\n    raise LookupError('nothing')\nfail()", ANY,
                Verifiers.raises("LookupError"));
        scripts.add("exit", "import sys\nsys.exit(0)", ANY, Verifiers.raises("SystemExit"));
        return scripts.snippets;
    }

    private void add(String name, String code, TypeDescriptor type, ResultVerifier verifier) {
        Source source = Source.newBuilder(CinderProvider.ID, code, name + ".py").buildLiteral();
        Value run = context.asValue((ProxyExecutable) arguments -> context.eval(source));
        snippets.add(Snippet.newBuilder(name, run, type).resultVerifier(verifier).build());
    }

    private static final String QUEENS = """
            def place(row, columns, n):
                if row == n:
                    return 1
                found = 0
                for column in range(n):
                    if all(column != other and abs(column - other) != row - at for at, other in enumerate(columns)):
                        found += place(row + 1, columns + [column], n)
                return found
            place(0, [], 6)
            """;

    private static final String WORDS = """
            counts = {}
            for word in 'the cat and the dog'.split():
                counts[word] = counts.get(word, 0) + 1
            counts
            """;

    private static final String PRIMES = """
            def primes():
                known = []
                candidate = 2
                while True:
                    if all(candidate % p for p in known):
                        known.append(candidate)
                        yield candidate
                    candidate += 1
            [p for p, _ in zip(primes(), range(10))]
            """;

    private static final String SHAPES = """
            class Shape:
                def __str__(self):
                    return f'{type(self).__name__} {self.area():.1f}'
            class Circle(Shape):
                def __init__(self, radius):
                    self.radius = radius
                def area(self):
                    return 3.14159 * self.radius ** 2
            class Square(Shape):
                def __init__(self, side):
                    self.side = side
                def area(self):
                    return self.side ** 2
            ', '.join(map(str, [Circle(2), Square(3.0)]))
            """;
}
