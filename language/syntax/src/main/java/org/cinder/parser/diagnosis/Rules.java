// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.diagnosis;

/** The rules of all construct families, which find each other here. */
final class Rules {
    final Peg peg;
    final ExpressionRules expressions;
    final OperatorRules operators;
    final MistakenExpressionRules mistakenExpressions;
    final AtomRules atoms;
    final StringRules strings;
    final ReplacementFieldRules replacementFields;
    final DisplayRules displays;
    final ComprehensionRules comprehensions;
    final ArgumentRules arguments;
    final TargetRules targets;
    final ParameterRules functionParameters;
    final ParameterRules lambdaParameters;
    final TypeParameterRules typeParameters;
    final SimpleStatementRules simpleStatements;
    final AssignmentRules assignments;
    final ImportRules imports;
    final StatementRules statements;
    final BlockRules blocks;
    final LoopRules loops;
    final WithRules withs;
    final TryRules tries;
    final DefinitionRules definitions;
    final MatchRules matches;
    final PatternRules patterns;

    Rules(Peg peg) {
        this.peg = peg;
        expressions = new ExpressionRules(this);
        operators = new OperatorRules(this);
        mistakenExpressions = new MistakenExpressionRules(this);
        atoms = new AtomRules(this);
        strings = new StringRules(this);
        replacementFields = new ReplacementFieldRules(this);
        displays = new DisplayRules(this);
        comprehensions = new ComprehensionRules(this);
        arguments = new ArgumentRules(this);
        targets = new TargetRules(this);
        functionParameters = new ParameterRules(this, false);
        lambdaParameters = new ParameterRules(this, true);
        typeParameters = new TypeParameterRules(this);
        simpleStatements = new SimpleStatementRules(this);
        assignments = new AssignmentRules(this);
        imports = new ImportRules(this);
        statements = new StatementRules(this);
        blocks = new BlockRules(this);
        loops = new LoopRules(this);
        withs = new WithRules(this);
        tries = new TryRules(this);
        definitions = new DefinitionRules(this);
        matches = new MatchRules(this);
        patterns = new PatternRules(this);
    }
}
