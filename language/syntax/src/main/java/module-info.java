// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/** The front end: tokens, parser, AST records and scopes. Plain Java, no Truffle. */
module org.cinder.syntax {
    exports org.cinder.ast;
    exports org.cinder.ast.cache;
    exports org.cinder.ast.dump;
    exports org.cinder.ast.schema;
    exports org.cinder.ast.unparse;
    exports org.cinder.parser;
    exports org.cinder.parser.diagnosis;
    exports org.cinder.parser.error;
    exports org.cinder.parser.grammar;
    exports org.cinder.parser.token;
    exports org.cinder.scope;
    exports org.cinder.scope.check;
}
