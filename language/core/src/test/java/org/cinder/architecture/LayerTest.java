// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import org.junit.jupiter.api.Test;

/**
 * The layers of the language, lowest first: options and abstract grammar; scopes and parser; data; operations;
 * builtins and interop; syntax nodes; translation. A class uses its own layer or lower ones. Generated classes belong
 * to the class they are generated for.
 */
final class LayerTest {
    private static final String[] FRONT_END = {"org.cinder.ast..", "org.cinder.scope..", "org.cinder.parser.."};
    private static final String[] SYNTAX_NODES = {"org.cinder.node.."};
    private static final String[] WIRING = {"org.cinder.translate.."};

    private static final JavaClasses LANGUAGE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !isCompilerJar(location.asURI())).importPackages("org.cinder");

    private static final DescribedPredicate<JavaField> ARRAYS =
            DescribedPredicate.describe("hold arrays", field -> field.getRawType().isArray());

    private static boolean isCompilerJar(URI location) {
        return location.toString().contains("/compiler-");
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(LANGUAGE);
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(packages);
    }

    @Test
    void frontEndKnowsNoTruffle() {
        check(noClasses().that(in(FRONT_END)).should().dependOnClassesThat(in("com.oracle.truffle..",
                "org.cinder.context..", "org.cinder.object..", "org.cinder.operation..", "org.cinder.node..")));
    }

    @Test
    void abstractGrammarStandsAlone() {
        check(noClasses().that(in("org.cinder.ast..")).should().dependOnClassesThat(
                in("org.cinder..").and(not(in("org.cinder.ast..")))));
    }

    @Test
    void objectsAndOperationsKnowNoSyntaxNodes() {
        check(noClasses().that(in("org.cinder.object..", "org.cinder.operation..", "org.cinder.context..",
                "org.cinder.frame.."))
                .should().dependOnClassesThat(in(SYNTAX_NODES)));
    }

    @Test
    void onlyTheWiringTranslates() {
        check(noClasses().that(in("org.cinder.object..", "org.cinder.operation..", "org.cinder.interop..",
                "org.cinder.frame..")).should().dependOnClassesThat(in(WIRING)));
    }

    @Test
    void builtinModulesKnowNoSyntaxNodes() {
        check(noClasses().that(in("org.cinder.library.(*)..")).should().dependOnClassesThat(in(SYNTAX_NODES)));
    }

    @Test
    void nodesAreNamedNodes() {
        check(classes().that().areAssignableTo("com.oracle.truffle.api.nodes.Node").and().areTopLevelClasses()
                .and().resideInAPackage("org.cinder.node..")
                .should().haveNameMatching(".*Node(s|Gen|Wrapper|Factory)?"));
    }

    @Test
    void nothingIsStaticAndMutable() {
        check(noFields().that().areStatic().and().areNotFinal().and().areNotPrivate()
                .should().beDeclaredInClassesThat(in("org.cinder..")));
    }

    /** An array that compiled code cannot look into hides all that its elements decide, frame slots for example. */
    @Test
    void arraysOfNodesAreKnownToTheCompiler() {
        check(fields().that().areDeclaredInClassesThat().areAssignableTo(Node.class).and().areFinal()
                .and().areNotStatic().and(ARRAYS)
                .should().beAnnotatedWith(CompilationFinal.class).orShould().beAnnotatedWith(Node.Children.class));
    }
}
