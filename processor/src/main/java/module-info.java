// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/** Compile-time only: the annotations for builtins and the processor that turns them into tables. */
module org.cinder.processor {
    requires java.compiler;

    exports org.cinder.annotation;

    provides javax.annotation.processing.Processor with
            org.cinder.processor.BuiltinProcessor;
}
