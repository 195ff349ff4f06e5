// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The static method that reads the attribute: {@code Object get(PList self)}. One getset descriptor per name. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Getter {
    /** The attribute's name. */
    String value();

    /** The {@code __doc__} of the attribute, in own words. */
    String doc() default "";

    /** Whether compiled code may inline the method. */
    boolean inline() default false;
}
