// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Deleter;
import org.cinder.annotation.Getter;
import org.cinder.annotation.Setter;

/** Turns an annotated class into a checked {@link Holder}; every mistake is reported at the method that has it. */
final class HolderReader {
    private final ProcessingEnvironment environment;
    private boolean failed;

    HolderReader(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The holder, or null after errors. */
    Holder read(TypeElement element) {
        Builtins builtins = element.getAnnotation(Builtins.class);
        boolean shared = builtins.types().length > 0;
        boolean ofType = shared || !builtins.type().isEmpty();
        if (!ofType && builtins.module().isEmpty()) {
            error("@Builtins needs type = \"...\" or module = \"...\"", element);
        }
        if (shared && !builtins.type().isEmpty()) {
            error("@Builtins takes either type or types", element);
        }
        if (element.getKind() != ElementKind.CLASS || !element.getModifiers().contains(Modifier.FINAL)) {
            error("a holder of builtins must be a final class", element);
        }
        if (!(element.getEnclosingElement() instanceof PackageElement enclosing)) {
            error("a holder of builtins must be a top-level class", element);
            return null;
        }
        String owner = shared ? null : ofType ? builtins.type() : builtins.module();
        MethodReader methods = new MethodReader(environment, ofType);
        List<Callable> callables = readFunctions(element, methods);
        int functions = callables.size();
        List<Property> properties = readProperties(element, methods, callables);
        if (failed) {
            return null;
        }
        return new Holder(enclosing.getQualifiedName().toString(), element.getSimpleName().toString(),
                owner, builtins.module(), ofType, functions, List.copyOf(callables), List.copyOf(properties));
    }

    private List<Callable> readFunctions(TypeElement element, MethodReader methods) {
        List<Callable> callables = new ArrayList<>();
        Map<String, ExecutableElement> seen = new HashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
            Builtin builtin = method.getAnnotation(Builtin.class);
            if (builtin == null) {
                continue;
            }
            try {
                Callable callable = methods.read(method, builtin);
                callables.add(callable);
                List<String> names = new ArrayList<>(callable.aliases());
                names.add(callable.name());
                for (String name : names) {
                    if (seen.put(name, method) != null) {
                        throw new SignatureException("'" + name + "' is declared twice in this holder");
                    }
                }
            } catch (SignatureException e) {
                error(e.getMessage(), method);
            }
        }
        return callables;
    }

    private List<Property> readProperties(TypeElement element, MethodReader methods, List<Callable> callables) {
        Map<String, int[]> parts = new LinkedHashMap<>();
        Map<String, Getter> getters = new HashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
            Getter getter = method.getAnnotation(Getter.class);
            Setter setter = method.getAnnotation(Setter.class);
            Deleter deleter = method.getAnnotation(Deleter.class);
            try {
                if (getter != null) {
                    getters.put(getter.value(), getter);
                    addPart(parts, 0, methods.readPart(method, getter.value(), false, getter.inline()), callables);
                }
                if (setter != null) {
                    addPart(parts, 1, methods.readPart(method, setter.value(), true, false), callables);
                }
                if (deleter != null) {
                    addPart(parts, 2, methods.readPart(method, deleter.value(), false, false), callables);
                }
            } catch (SignatureException e) {
                error(e.getMessage(), method);
            }
        }
        List<Property> properties = new ArrayList<>();
        parts.forEach((name, part) -> {
            Getter getter = getters.get(name);
            if (getter == null) {
                error("attribute '" + name + "' has no @Getter", element);
                return;
            }
            properties.add(new Property(name, getter.doc(), part[0], part[1], part[2], getter.inline()));
        });
        return properties;
    }

    private static void addPart(Map<String, int[]> parts, int role, Callable callable, List<Callable> callables)
            throws SignatureException {
        int[] part = parts.computeIfAbsent(callable.name(), n -> new int[] {-1, -1, -1});
        if (part[role] >= 0) {
            throw new SignatureException("attribute '" + callable.name() + "' has two methods for the same access");
        }
        part[role] = callables.size();
        callables.add(callable);
    }

    private void error(String message, Element element) {
        failed = true;
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
