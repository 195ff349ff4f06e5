// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/** The least a Java program can do: the measure of start-up time. */
final class Hello {
    private Hello() {
    }

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
