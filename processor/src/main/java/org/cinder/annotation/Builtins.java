// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a final class of static methods that belong to one Python type or module; several holders may share it. For a
 * holder {@code X} the class {@code XTable} is generated in the same package.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Builtins {
    /** The {@code __name__} of the type whose methods these are, for instance {@code "str"}. */
    String type() default "";

    /**
     * Instead of {@link #type}: several types that have these methods alike. The table is then made for one of them,
     * {@code new XTable("method_descriptor")}.
     */
    String[] types() default {};

    /** The module of the functions, or (beside {@link #type}) the module that defines the type. */
    String module() default "";
}
