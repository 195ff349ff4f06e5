// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/** The Truffle language itself; programs reach it through the polyglot API only. */
module org.cinder.core {
    requires transitive org.graalvm.truffle;
    requires transitive org.graalvm.polyglot;
    requires transitive org.cinder.syntax;
    requires jdk.unsupported;
    requires static org.cinder.processor;

    uses org.cinder.spi.BuiltinModuleProvider;
    uses org.cinder.spi.Dialect;
    provides com.oracle.truffle.api.provider.TruffleLanguageProvider
            with org.cinder.CinderLanguageProvider;
    provides org.cinder.spi.BuiltinModuleProvider
            with org.cinder.library.builtins.CoreModules;

    exports org.cinder to org.cinder.library;
    exports org.cinder.builtin to org.cinder.library;
    exports org.cinder.builtins to org.cinder.library;
    exports org.cinder.context to org.cinder.library;
    exports org.cinder.frame to org.cinder.library;
    exports org.cinder.imports to org.cinder.library;
    exports org.cinder.interop to org.cinder.library;
    exports org.cinder.library.builtins to org.cinder.library;
    exports org.cinder.library.imp to org.cinder.library;
    exports org.cinder.library.structseq to org.cinder.library;
    exports org.cinder.library.sys to org.cinder.library;
    exports org.cinder.node to org.cinder.library;
    exports org.cinder.node.attribute to org.cinder.library;
    exports org.cinder.node.call to org.cinder.library;
    exports org.cinder.node.comprehension to org.cinder.library;
    exports org.cinder.node.control to org.cinder.library;
    exports org.cinder.node.definition to org.cinder.library;
    exports org.cinder.node.exception to org.cinder.library;
    exports org.cinder.node.generator to org.cinder.library;
    exports org.cinder.node.global to org.cinder.library;
    exports org.cinder.node.imports to org.cinder.library;
    exports org.cinder.node.literal to org.cinder.library;
    exports org.cinder.node.local to org.cinder.library;
    exports org.cinder.node.operator to org.cinder.library;
    exports org.cinder.node.subscript to org.cinder.library;
    exports org.cinder.node.tooling to org.cinder.library;
    exports org.cinder.object to org.cinder.library;
    exports org.cinder.object.bytes to org.cinder.library;
    exports org.cinder.object.bytes.codec to org.cinder.library;
    exports org.cinder.object.dict to org.cinder.library;
    exports org.cinder.object.exception to org.cinder.library;
    exports org.cinder.object.function to org.cinder.library;
    exports org.cinder.object.generator to org.cinder.library;
    exports org.cinder.object.hash to org.cinder.library;
    exports org.cinder.object.iterator to org.cinder.library;
    exports org.cinder.object.list to org.cinder.library;
    exports org.cinder.object.module to org.cinder.library;
    exports org.cinder.object.number to org.cinder.library;
    exports org.cinder.object.sequence to org.cinder.library;
    exports org.cinder.object.set to org.cinder.library;
    exports org.cinder.object.slice to org.cinder.library;
    exports org.cinder.object.str to org.cinder.library;
    exports org.cinder.object.str.format to org.cinder.library;
    exports org.cinder.object.tuple to org.cinder.library;
    exports org.cinder.object.type to org.cinder.library;
    exports org.cinder.operation.attribute to org.cinder.library;
    exports org.cinder.operation.callable to org.cinder.library;
    exports org.cinder.operation.collection to org.cinder.library;
    exports org.cinder.operation.number to org.cinder.library;
    exports org.cinder.operation.object to org.cinder.library;
    exports org.cinder.option to org.cinder.library;
    exports org.cinder.spi;
    exports org.cinder.translate to org.cinder.library;
}
