// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;

/**
 * Generates the table class of every holder of builtins. Each output depends on its holder alone, so build tools may
 * treat the processor as isolating.
 */
public final class BuiltinProcessor extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Builtins.class.getName(), Builtin.class.getName(), Getter.class.getName(), Setter.class.getName(),
                Deleter.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (var annotation : java.util.List.of(Builtin.class, Getter.class, Setter.class, Deleter.class)) {
            for (Element method : round.getElementsAnnotatedWith(annotation)) {
                if (method.getEnclosingElement().getAnnotation(Builtins.class) == null) {
                    error("the enclosing class of a @" + annotation.getSimpleName()
                            + " method must be annotated with @Builtins", method);
                }
            }
        }
        for (Element element : round.getElementsAnnotatedWith(Builtins.class)) {
            generate((TypeElement) element);
        }
        return true;
    }

    private void generate(TypeElement element) {
        Holder holder = new HolderReader(processingEnv).read(element);
        if (holder == null) {
            return;
        }
        String className = holder.packageName() + "." + holder.simpleName() + "Table";
        try (Writer out = processingEnv.getFiler().createSourceFile(className, element).openWriter()) {
            out.write(new TableWriter(holder).write());
        } catch (IOException e) {
            error("cannot write " + className + ": " + e.getMessage(), element);
        }
    }

    private void error(String message, Element element) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
