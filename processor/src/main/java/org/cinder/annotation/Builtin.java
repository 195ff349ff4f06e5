// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method callable from Python. The Java parameters follow the declared ones in order and are converted
 * by their Java type; the text signature is the only source of names, kinds and defaults.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Builtin {
    /** CPython's text signature with the name in front: {@code "center($self, width, fillchar=' ', /)"}. */
    String value();

    /** The {@code __doc__}, in own words. */
    String doc() default "";

    /** What kind of object Python sees; normally follows from the signature. */
    Kind kind() default Kind.INFERRED;

    /** Whether compiled code may inline the method: it must be fit for partial evaluation. */
    boolean inline() default false;

    /**
     * A subclass of {@code org.cinder.builtin.BuiltinNode} with a static {@code create()}, for what programs do in hot
     * loops: call sites of the builtin make such a node, and come to the method for whatever the node declines.
     */
    Class<?> node() default void.class;

    /** More names under which the same function is found. */
    String[] aliases() default {};

    /**
     * Whether CPython parses the arguments as a tuple, so that wrong counts read "find() takes at least 1 argument (0
     * given)" and not "find expected at least 1 argument, got 0".
     */
    boolean tupleParsed() default false;

    /**
     * Whether the function asks which line calls it, or for a frame object. Builtins have no frame of their own that
     * would tell, so call sites of such a builtin note where they stand.
     */
    boolean looksAtCaller() default false;

    /** Whether {@code __text_signature__} is None, as for the builtins CPython cannot describe. */
    boolean hideSignature() default false;
}
