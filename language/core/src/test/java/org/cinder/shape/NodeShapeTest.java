// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.api.frame.FrameSlotKind;
import org.junit.jupiter.api.Test;

/** What hot code specializes to: unboxed loops, direct calls, field reads. */
final class NodeShapeTest {
    @Test
    void intLoopKeepsItsVariablesUnboxed() {
        try (Programs programs = new Programs()) {
            programs.run("""
                    def total(n):
                        s = 0
                        for i in range(n):
                            s += i * 2
                        return s
                    total(10); total(10)
                    """);
            assertEquals(FrameSlotKind.Long, programs.slotKind("total", "s"));
            assertEquals(FrameSlotKind.Long, programs.slotKind("total", "i"));
        }
    }

    @Test
    void floatLoopKeepsItsVariablesUnboxed() {
        try (Programs programs = new Programs()) {
            programs.run("""
                    def decay(n):
                        x = 1.0
                        for i in range(n):
                            x = x * 0.5 + i
                        return x
                    decay(10); decay(10)
                    """);
            assertEquals(FrameSlotKind.Double, programs.slotKind("decay", "x"));
        }
    }

    @Test
    void overflowGeneralizesTheVariable() {
        try (Programs programs = new Programs()) {
            assertEquals("36893488147419103232", programs.run("""
                    def power(n):
                        x = 1
                        for i in range(n):
                            x = x * 2
                        return x
                    power(3)
                    str(power(65))
                    """).asString());
            assertEquals(FrameSlotKind.Object, programs.slotKind("power", "x"));
        }
    }

    @Test
    void callsAndAttributesOfOneClassAreDirect() {
        try (Programs programs = new Programs()) {
            programs.run("""
                    class Point:
                        def __init__(self, x):
                            self.x = x
                        def shifted(self, d):
                            return Point(self.x + d)
                    def walk(n):
                        p = Point(0)
                        for i in range(n):
                            p = p.shifted(1)
                        return p.x
                    walk(5); walk(5)
                    """);
            assertTrue(programs.hasNode("walk", "MethodEntry"));
            assertTrue(programs.hasNode("walk", "FunctionCallNode"));
            assertTrue(programs.hasNode("walk", "FieldEntry"));
            assertFalse(programs.hasNode("walk", "GenericCallNode"));
        }
    }

    @Test
    void manyCalleesMakeTheSiteGeneric() {
        try (Programs programs = new Programs()) {
            programs.run("""
                    def call(f):
                        return f(1)
                    for f in [eval("lambda x: x + %d" % i) for i in range(10)]:
                        call(f)
                    """);
            assertTrue(programs.hasNode("call", "GenericCallNode"));
            assertFalse(programs.hasNode("call", "FunctionCallNode"));
        }
    }

    @Test
    void parametersNeverAssignedHaveNoSlot() {
        try (Programs programs = new Programs()) {
            programs.run("def add(a, b):\n    return a + b\nadd(1, 2)");
            assertEquals(0, programs.root("add").getFrameDescriptor().getNumberOfSlots());
        }
    }

    @Test
    void forwardedArgumentsMakeADirectCall() {
        try (Programs programs = new Programs()) {
            programs.run("""
                    def add(a, b, *, c=0):
                        return a + b + c
                    def forward(*args, **keywords):
                        return add(*args, **keywords)
                    for i in range(3):
                        forward(1, 2); forward(1, 2, c=3)
                    """);
            assertTrue(programs.hasNode("forward", "FunctionCallNode"));
            assertTrue(programs.hasNode("forward", "SpreadShapeNode"));
        }
    }

    @Test
    void callableObjectsAreCalledDirectly() {
        try (Programs programs = new Programs()) {
            programs.run("""
                    class Scale:
                        def __init__(self, factor):
                            self.factor = factor
                        def __call__(self, x):
                            return self.factor * x
                    def twice(f, x):
                        return f(x) + f(x)
                    twice(Scale(2), 3); twice(Scale(3), 3)
                    """);
            assertTrue(programs.hasNode("twice", "InstanceCallNode"));
            assertTrue(programs.hasNode("twice", "FunctionCallNode"));
            assertFalse(programs.hasNode("twice", "GenericCallNode"));
        }
    }

    @Test
    void generatorsKeepTheirVariablesUnboxedAndResumeDirectly() {
        try (Programs programs = new Programs()) {
            programs.run("""
                    def count(n):
                        i = 0
                        while i < n:
                            yield i
                            i += 1
                    def total(n):
                        s = 0
                        for x in count(n):
                            s += x
                        return s
                    total(5); total(5)
                    """);
            assertTrue(programs.hasNode("total", "NextNode"));
            assertTrue(programs.hasNode("total", "IteratorNode"));
            assertEquals(FrameSlotKind.Long, programs.slotKind("total", "s"));
        }
    }

    @Test
    void listComprehensionsCollectUnboxed() {
        try (Programs programs = new Programs()) {
            programs.run("""
                    def squares(n):
                        return [i * i for i in range(n)]
                    squares(5); squares(5)
                    """);
            assertTrue(programs.hasNode("squares", "CollectListNode"));
            assertFalse(programs.hasNode("squares", "CollectNode"));
        }
    }
}
