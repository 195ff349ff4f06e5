// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Kind;

/** Checks one annotated method against its text signature. */
final class MethodReader {
    private static final String CONTEXT = "org.cinder.context.CinderContext";

    private final ProcessingEnvironment environment;
    private final boolean ofType;

    MethodReader(ProcessingEnvironment environment, boolean ofType) {
        this.environment = environment;
        this.ofType = ofType;
    }

    Callable read(ExecutableElement method, Builtin builtin) throws SignatureException {
        Signature signature = SignatureParser.parse(builtin.value());
        Kind kind = builtin.kind() == Kind.INFERRED ? infer(signature) : builtin.kind();
        checkKind(signature, kind);
        return check(method, signature, kind, builtin);
    }

    /** A getter, setter or deleter. */
    Callable readPart(ExecutableElement method, String name, boolean setter, boolean inline) throws SignatureException {
        if (!ofType) {
            throw new SignatureException("attributes belong to types: use @Builtins(type = \"...\")");
        }
        Signature signature = SignatureParser.parse(name + (setter ? "($self, value, /)" : "($self, /)"));
        return check(method, signature, null, null).withInline(inline);
    }

    private Kind infer(Signature signature) {
        if (!ofType) {
            return Kind.FUNCTION;
        }
        if (signature.receiver() == null) {
            return Kind.STATIC_METHOD;
        }
        if (signature.receiver().equals("$cls")) {
            return signature.name().equals("__new__") ? Kind.NEW : Kind.CLASS_METHOD;
        }
        return SlotNames.isSlot(signature.name()) ? Kind.SLOT_WRAPPER : Kind.METHOD;
    }

    private void checkKind(Signature signature, Kind kind) throws SignatureException {
        String needed = switch (kind) {
            case METHOD, SLOT_WRAPPER -> "$self";
            case CLASS_METHOD, NEW -> "$cls";
            default -> null;
        };
        if (!java.util.Objects.equals(needed, signature.receiver())) {
            throw new SignatureException(needed == null
                    ? "a " + kind + " has no receiver: remove " + signature.receiver() + " from the text signature"
                    : "a " + kind + " needs " + needed + " as the first parameter of its text signature");
        }
        if (ofType == (kind == Kind.FUNCTION)) {
            throw new SignatureException(ofType ? "a type has no FUNCTION: use STATIC_METHOD"
                    : "a module has only FUNCTIONs");
        }
        if (signature.parameters().stream().filter(p -> p.kind() == ParameterKind.KEYWORD_ONLY).count() > Long.SIZE) {
            throw new SignatureException("too many keyword-only parameters");
        }
    }

    private Callable check(ExecutableElement method, Signature signature, Kind kind, Builtin builtin)
            throws SignatureException {
        if (!method.getModifiers().contains(Modifier.STATIC) || method.getModifiers().contains(Modifier.PRIVATE)) {
            throw new SignatureException("a builtin must be a static method that is not private");
        }
        List<? extends VariableElement> declared = method.getParameters();
        boolean takesContext = !declared.isEmpty() && declared.getFirst().asType().toString().equals(CONTEXT);
        if (takesContext) {
            declared = declared.subList(1, declared.size());
        }
        List<Parameter> parameters = signature.parameters();
        if (declared.size() != parameters.size()) {
            throw new SignatureException("the text signature of '" + signature.name() + "' declares "
                    + parameters.size() + " parameter(s) (" + signature.nameList() + "), but the Java method takes "
                    + declared.size() + (takesContext ? " besides the context" : ""));
        }
        List<JavaParameter> javaParameters = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            JavaParameter java = parameter(declared.get(i), parameters.get(i));
            checkFit(parameters.get(i), java);
            javaParameters.add(java);
        }
        Callable plain = new Callable(signature, kind, "", false, false, false, List.of(), true, "",
                method.getSimpleName().toString(), takesContext, List.copyOf(javaParameters),
                returnKind(method.getReturnType()));
        return builtin == null ? plain : plain.with(builtin);
    }

    private JavaParameter parameter(VariableElement variable, Parameter parameter) throws SignatureException {
        TypeMirror type = variable.asType();
        String name = variable.getSimpleName().toString();
        JavaType known = switch (type.toString()) {
            case "java.lang.Object" -> JavaType.OBJECT;
            case "long" -> JavaType.LONG;
            case "int" -> JavaType.INT;
            case "double" -> JavaType.DOUBLE;
            case "boolean" -> JavaType.BOOLEAN;
            case "com.oracle.truffle.api.strings.TruffleString" -> JavaType.TEXT;
            case "java.math.BigInteger" -> JavaType.BIG_INTEGER;
            case "java.lang.Object[]", "java.lang.Object..." -> JavaType.OBJECT_ARRAY;
            default -> null;
        };
        if (known != null) {
            return new JavaParameter(known, null, name);
        }
        if (isPythonClass(type)) {
            String className = ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
            return new JavaParameter(JavaType.PYTHON, className, name);
        }
        throw new SignatureException("parameter '" + parameter.name() + "' has the Java type " + type
                + "; possible are Object, long, int, double, boolean, TruffleString, BigInteger, classes that extend"
                + " PythonObject, Object[] for * and PDict for **"
                + (type.toString().equals(CONTEXT) ? ", and CinderContext in first place" : ""));
    }

    private boolean isPythonClass(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return type.getKind() == TypeKind.ERROR;
        }
        TypeElement base = environment.getElementUtils().getTypeElement("org.cinder.object.PythonObject");
        return base != null && environment.getTypeUtils().isSubtype(type, base.asType());
    }

    private static void checkFit(Parameter parameter, JavaParameter java) throws SignatureException {
        boolean array = parameter.kind() == ParameterKind.VAR_POSITIONAL;
        if (array != (java.type() == JavaType.OBJECT_ARRAY)) {
            throw new SignatureException(array
                    ? "*" + parameter.name() + " needs a Java parameter of type Object[]"
                    : "parameter '" + parameter.name() + "' is Object[], but only a * parameter can be");
        }
        if (parameter.kind() == ParameterKind.VAR_KEYWORD
                && (java.className() == null || !java.className().equals("org.cinder.object.dict.PDict"))) {
            throw new SignatureException("**" + parameter.name() + " needs a Java parameter of type PDict");
        }
        if (parameter.defaultText() != null) {
            DefaultValue.of(parameter, java);
        }
    }

    private static ReturnKind returnKind(TypeMirror type) throws SignatureException {
        return switch (type.toString()) {
            case "void" -> ReturnKind.VOID;
            case "int" -> ReturnKind.INT;
            case "java.math.BigInteger" -> ReturnKind.BIG_INTEGER;
            case "long", "double", "boolean" -> ReturnKind.AS_IS;
            case "java.lang.String" -> throw new SignatureException(
                    "a builtin cannot return String: return a TruffleString (Text.of)");
            default -> {
                if (type.getKind() == TypeKind.ARRAY || type.getKind().isPrimitive()) {
                    throw new SignatureException("a builtin cannot return " + type);
                }
                yield ReturnKind.AS_IS;
            }
        };
    }
}
