// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/** Native halves of standard-library modules, found by the core through its provider interface. */
open module org.cinder.library {
    requires org.cinder.core;
    requires static org.cinder.processor;
    requires java.management;
    requires jdk.management;

    provides org.cinder.spi.BuiltinModuleProvider
            with org.cinder.library.LibraryModules;
}
