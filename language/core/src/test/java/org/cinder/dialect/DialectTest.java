// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cinder.shape.Programs;
import org.junit.jupiter.api.Test;

/** A dialect joins through the SPI: typed nodes in the modules it claims, ordinary translation everywhere else. */
final class DialectTest {
    private static final String FUNCTIONS = """
            def area(w: int, h: int) -> int:
                return w * h + 1
            def text(s):
                return s + '!'
            """;

    @Test
    void claimedModuleGetsTypedNodes() {
        try (Programs programs = new Programs()) {
            assertEquals(43, programs.run("__dialect__ = 'int'\n" + FUNCTIONS + "area(6, 7)").asLong());
            assertEquals(3,
                    programs.nodes("area", IntNode.class).stream().filter(n ->
                            !(n instanceof IntNode.Arithmetic)).count());
            assertTrue(programs.hasNode("area", "ReturnIntNode"));
        }
    }

    @Test
    void functionsTheDialectDoesNotKnowAreOrdinary() {
        try (Programs programs = new Programs()) {
            assertEquals("a!", programs.run("__dialect__ = 'int'\n" + FUNCTIONS + "text('a')").asString());
            assertTrue(programs.nodes("text", IntNode.class).isEmpty());
        }
    }

    @Test
    void otherModulesAreOrdinary() {
        try (Programs programs = new Programs()) {
            assertEquals(43, programs.run(FUNCTIONS + "area(6, 7)").asLong());
            assertTrue(programs.nodes("area", IntNode.class).isEmpty());
        }
    }
}
