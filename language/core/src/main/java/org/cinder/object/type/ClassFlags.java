// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.object.type;

/** Bits of {@link PythonClass#flags()}. */
public final class ClassFlags {
    /** Written in Java, immutable, shared by all contexts. */
    public static final int BUILTIN = 1;
    /** Programs may derive from it. */
    public static final int BASE_TYPE = 2;
    /** Instances have a {@code __dict__}. */
    public static final int INSTANCE_DICT = 4;
    /** Instances can be referenced weakly. */
    public static final int WEAK_REFERENCES = 8;
    /** A sequence pattern of {@code match} accepts instances. */
    public static final int SEQUENCE_PATTERN = 16;
    /** A mapping pattern of {@code match} accepts instances. */
    public static final int MAPPING_PATTERN = 32;

    /** A builtin class whose instances have more fields than those of its base, though the Java class is the same. */
    public static final int OWN_FIELDS = 64;

    private ClassFlags() {}
}
