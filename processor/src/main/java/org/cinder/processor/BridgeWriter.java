// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cinder.annotation.Kind;

/** Writes the private methods that convert arguments and call the annotated method. */
final class BridgeWriter {
    private static final String CONVERSION = "ArgumentConversion.";

    private final Holder holder;
    private final Map<String, String> constants = new LinkedHashMap<>();

    BridgeWriter(Holder holder) {
        this.holder = holder;
    }

    /** Declarations of the constants the bridges written so far use. */
    List<String> constants() {
        List<String> lines = new ArrayList<>();
        constants.forEach((expression, name) -> {
            String type = expression.startsWith("Text.") ? "TruffleString" : "java.math.BigInteger";
            lines.add("private static final " + type + " " + name + " = " + expression + ";");
        });
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    String name(int index) {
        return holder.callables().get(index).method() + "_" + index;
    }

    String bridge(int index) {
        Callable callable = holder.callables().get(index);
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        if (callable.takesContext()) {
            arguments.add("org.cinder.context.CinderContext.get(null)");
        }
        List<Parameter> declared = callable.signature().parameters();
        for (int i = 0; i < declared.size(); i++) {
            String type = switch (declared.get(i).kind()) {
                case VAR_POSITIONAL -> "Object[] ";
                case VAR_KEYWORD -> "PDict ";
                default -> "Object ";
            };
            parameters.add(type + "a" + i);
            arguments.add(argument(callable, i));
        }
        StringBuilder out = new StringBuilder("\n");
        out.append("    // ").append(callable.name()).append('(').append(callable.signature().text()).append(")\n");
        if (!callable.inline()) {
            out.append("    @TruffleBoundary(transferToInterpreterOnException = false)\n");
        }
        out.append("    private ").append(holder.isShared() ? "" : "static ").append("Object ").append(name(index))
                .append('(').append(String.join(", ", parameters)).append(") {\n");
        String call = holder.simpleName() + "." + callable.method() + "(";
        if (!arguments.isEmpty()) {
            call += "\n                " + String.join(",\n                ", arguments);
        }
        call += ")";
        out.append(switch (callable.returns()) {
            case VOID -> "        " + call + ";\n        return PNone.NONE;\n";
            case INT -> "        return (long) " + call + ";\n";
            case BIG_INTEGER -> "        return org.cinder.object.number.PInt.of(" + call + ");\n";
            case AS_IS -> "        return " + call + ";\n";
        });
        return out.append("    }\n").toString();
    }

    private String argument(Callable callable, int position) {
        Parameter parameter = callable.signature().parameters().get(position);
        if (parameter.isVariadic()) {
            return "a" + position;
        }
        if (position == 0 && callable.hasReceiver()) {
            return receiver(callable, "a0");
        }
        String argument = "a" + position;
        JavaParameter java = callable.javaParameters().get(position);
        String converted = convert(callable, parameter, java, argument, position);
        if (parameter.defaultText() == null) {
            return converted;
        }
        DefaultValue value;
        try {
            value = DefaultValue.of(parameter, java);
        } catch (SignatureException e) {
            throw new IllegalStateException(e);
        }
        String expression = value.expression();
        if (value.constant()) {
            expression = constants.computeIfAbsent(expression, e -> "C" + constants.size());
        }
        if (java.type() == JavaType.OBJECT) {
            if (expression.equals("null")) {
                return argument;
            }
            // the cast keeps Java from unboxing; its parentheses keep a negative number from being a subtraction
            boolean primitive = expression.matches("true|false|Long\\..*|-?[0-9].*");
            String boxed = primitive ? "(Object) (" + expression + ")" : expression;
            return argument + " == null ? " + boxed + " : " + argument;
        }
        boolean nullable = parameter.defaultText().equals("None") && !java.type().isPrimitive();
        String absent = argument + " == null" + (nullable ? " || " + argument + " == PNone.NONE" : "");
        return absent + " ? " + expression + " : " + converted;
    }

    private String convert(Callable callable, Parameter parameter, JavaParameter java, String a, int position) {
        String what = describe(callable, parameter, position);
        return switch (java.type()) {
            case LONG -> unbox(a, "Long", "long", "toLong");
            case INT -> CONVERSION + "toInt(" + a + ")";
            case DOUBLE -> unbox(a, "Double", "double", "toDouble");
            case BOOLEAN -> unbox(a, "Boolean", "boolean", "toBoolean");
            case BIG_INTEGER -> CONVERSION + "toBigInteger(" + a + ")";
            case TEXT -> test(a, "TruffleString") + CONVERSION + "toText(" + a + ", " + what + ")";
            case PYTHON -> test(a, java.className()) + CONVERSION + "<" + java.className() + ">wrongType(" + a + ", "
                    + what + ", " + JavaSource.quote(pythonType(java)) + ")";
            case OBJECT, OBJECT_ARRAY -> a;
        };
    }

    private static String unbox(String a, String box, String primitive, String conversion) {
        return a + " instanceof " + box + " v ? (" + primitive + ") v : " + CONVERSION + conversion + "(" + a + ")";
    }

    /** The start of a conditional expression: the argument itself when it has the class. */
    private static String test(String a, String className) {
        return a + " instanceof " + className + " v ? v : ";
    }

    /** Java source for the words CPython uses for an argument of the wrong type: {@code "center() argument 2"}. */
    private String describe(Callable callable, Parameter parameter, int position) {
        if (callable.kind() == null) {
            return JavaSource.quote("attribute value");
        }
        boolean slot = callable.kind() == Kind.NEW || callable.name().equals("__init__");
        String argument = "() argument";
        int first = callable.hasReceiver() ? 1 : 0;
        if (parameter.kind() != ParameterKind.POSITIONAL_ONLY) {
            argument += " '" + parameter.name() + "'";
        } else if (callable.signature().parameters().size() - first > 1) {
            argument += " " + (position - first + 1);
        }
        if (slot && holder.isShared()) {
            return holder.ownerSource() + " + " + JavaSource.quote(argument);
        }
        return JavaSource.quote((slot ? holder.owner() : callable.name()) + argument);
    }

    /** The name of the type in messages: that of the holder for the class of its instances. */
    private String pythonType(JavaParameter java) {
        String simple = java.className().substring(java.className().lastIndexOf('.') + 1);
        boolean own = holder.ofType() && !holder.isShared()
                && simple.equalsIgnoreCase("P" + holder.owner().replace("_", ""));
        return own ? holder.owner() : java.pythonType();
    }

    /** The expression that checks and converts the first argument. */
    private String receiver(Callable callable, String a) {
        return receiver(callable, a, JavaSource.quote(callable.name()));
    }

    /**
     * The expression that checks and converts the first argument.
     *
     * @param name Java source for the name of the method
     */
    String receiver(Callable callable, String a, String name) {
        JavaParameter java = callable.javaParameters().getFirst();
        String owner = holder.ownerSource();
        if (callable.kind() == Kind.NEW) {
            return CONVERSION + "newClass(" + a + ", " + owner + ")";
        }
        if (callable.kind() == Kind.CLASS_METHOD) {
            return CONVERSION + "classReceiver(" + a + ", " + name + ", " + owner + ")";
        }
        String where = a + ", " + name + ", " + owner + ", "
                + (callable.kind() == Kind.SLOT_WRAPPER) + ")";
        return switch (java.type()) {
            case LONG -> a + " instanceof Long v ? (long) v : " + CONVERSION + "selfLong(" + where;
            case INT -> "Math.toIntExact(" + CONVERSION + "selfLong(" + where + ")";
            case DOUBLE -> a + " instanceof Double v ? (double) v : " + CONVERSION + "selfDouble(" + where;
            case BOOLEAN -> a + " instanceof Boolean v ? (boolean) v : " + CONVERSION + "<Boolean>wrongSelf(" + where;
            case TEXT -> test(a, "TruffleString") + CONVERSION + "selfText(" + where;
            case BIG_INTEGER -> CONVERSION + "selfBigInteger(" + where;
            case PYTHON -> test(a, java.className()) + CONVERSION + "<" + java.className() + ">wrongSelf(" + where;
            case OBJECT, OBJECT_ARRAY -> switch (holder.isShared() ? "" : holder.owner()) {
                case "int" -> CONVERSION + "selfInt(" + where;
                case "float" -> CONVERSION + "selfFloat(" + where;
                case "str" -> CONVERSION + "selfStr(" + where;
                case "bool" -> CONVERSION + "selfBool(" + where;
                default -> a;
            };
        };
    }
}
