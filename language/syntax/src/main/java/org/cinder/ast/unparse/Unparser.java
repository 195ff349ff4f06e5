// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.ast.unparse;

import java.util.List;
import org.cinder.ast.*;

/**
 * Writes an expression as source text in one normal form, as CPython does for annotations under
 * {@code from __future__ import annotations} (PEP 563).
 */
public final class Unparser {
    private final StringBuilder out = new StringBuilder();

    private Unparser() {}

    /** The text of an expression. */
    public static String unparse(Expr expr) {
        Unparser unparser = new Unparser();
        unparser.write(expr, Precedence.TEST);
        return unparser.out.toString();
    }

    private void write(Expr expr, Precedence place) {
        switch (expr) {
            case Name name -> out.append(name.id());
            case Constant constant -> Literals.write(out, constant);
            case Attribute attribute -> attribute(attribute);
            case Subscript subscript -> subscript(subscript);
            case Call call -> call(call);
            case org.cinder.ast.Tuple tuple -> tuple(tuple, place);
            case ListExpr list -> enclosed("[", list.elts(), "]");
            case SetExpr set -> enclosed("{", set.elts(), "}");
            case Dict dict -> dict(dict);
            case BinOp operation -> binary(operation, place);
            case UnaryOp operation -> unary(operation, place);
            case BoolOp operation -> shortCircuit(operation, place);
            case Compare compare -> compare(compare, place);
            case IfExp conditional -> conditional(conditional, place);
            case Lambda lambda -> lambda(lambda, place);
            case Starred starred -> {
                out.append('*');
                write(starred.value(), Precedence.EXPRESSION);
            }
            case NamedExpr named -> {
                out.append('(');
                write(named.target(), Precedence.ATOM);
                out.append(" := ");
                write(named.value(), Precedence.ATOM);
                out.append(')');
            }
            case ListComp node -> comprehension("[", null, node.elt(), node.generators(), "]");
            case SetComp node -> comprehension("{", null, node.elt(), node.generators(), "}");
            case DictComp node -> comprehension("{", node.key(), node.value(), node.generators(), "}");
            case GeneratorExp node -> comprehension("(", null, node.elt(), node.generators(), ")");
            case JoinedStr joined -> Literals.quote(out.append('f'), StringPieces.of(joined));
            case FormattedValue value -> Literals.quote(out.append('f'), StringPieces.of(value));
            case Slice slice -> slice(slice);
            case Yield yield -> prefixed("(yield", yield.value());
            case YieldFrom yield -> prefixed("(yield from", yield.value());
            case Await await -> {
                boolean open = open(place, Precedence.AWAIT);
                out.append("await ");
                write(await.value(), Precedence.ATOM);
                close(open);
            }
        }
    }

    private boolean open(Precedence place, Precedence own) {
        boolean needed = place.ordinal() > own.ordinal();
        if (needed) {
            out.append('(');
        }
        return needed;
    }

    private void close(boolean opened) {
        if (opened) {
            out.append(')');
        }
    }

    private void prefixed(String keyword, Expr value) {
        out.append(keyword);
        if (value != null) {
            out.append(' ');
            write(value, Precedence.TEST);
        }
        out.append(')');
    }

    private void attribute(Attribute attribute) {
        write(attribute.value(), Precedence.ATOM);
        if (attribute.value() instanceof Constant constant && constant.value() instanceof Long) {
            out.append(' ');
        }
        out.append('.').append(attribute.attr());
    }

    private void subscript(Subscript subscript) {
        write(subscript.value(), Precedence.ATOM);
        out.append('[');
        write(subscript.slice(), Precedence.TUPLE);
        out.append(']');
    }

    private void slice(Slice slice) {
        optional(slice.lower());
        out.append(':');
        optional(slice.upper());
        if (slice.step() != null) {
            out.append(':');
            optional(slice.step());
        }
    }

    private void optional(Expr expr) {
        if (expr != null) {
            write(expr, Precedence.TEST);
        }
    }

    private void call(Call call) {
        write(call.func(), Precedence.ATOM);
        if (call.args().size() == 1 && call.keywords().isEmpty()
                && call.args().get(0) instanceof GeneratorExp generator) {
            write(generator, Precedence.ATOM);
            return;
        }
        out.append('(');
        boolean first = true;
        for (Expr argument : call.args()) {
            first = separate(first);
            write(argument, Precedence.TEST);
        }
        for (Keyword keyword : call.keywords()) {
            first = separate(first);
            out.append(keyword.arg() == null ? "**" : keyword.arg() + "=");
            write(keyword.value(), Precedence.TEST);
        }
        out.append(')');
    }

    private boolean separate(boolean first) {
        if (!first) {
            out.append(", ");
        }
        return false;
    }

    private void tuple(org.cinder.ast.Tuple tuple, Precedence place) {
        if (tuple.elts().isEmpty()) {
            out.append("()");
            return;
        }
        boolean open = open(place, Precedence.TUPLE);
        elements(tuple.elts());
        if (tuple.elts().size() == 1) {
            out.append(',');
        }
        close(open);
    }

    private void elements(List<Expr> elements) {
        boolean first = true;
        for (Expr element : elements) {
            first = separate(first);
            write(element, Precedence.TEST);
        }
    }

    private void enclosed(String before, List<Expr> elements, String after) {
        out.append(before);
        elements(elements);
        out.append(after);
    }

    private void dict(Dict dict) {
        out.append('{');
        for (int i = 0; i < dict.values().size(); i++) {
            separate(i == 0);
            if (dict.keys().get(i) == null) {
                out.append("**");
                write(dict.values().get(i), Precedence.EXPRESSION);
            } else {
                write(dict.keys().get(i), Precedence.TEST);
                out.append(": ");
                write(dict.values().get(i), Precedence.TEST);
            }
        }
        out.append('}');
    }

    private void binary(BinOp operation, Precedence place) {
        Precedence own = Precedence.of(operation.op());
        boolean open = open(place, own);
        boolean power = operation.op() == Operator.POW;
        write(operation.left(), power ? own.next() : own);
        out.append(' ').append(operation.op().symbol()).append(' ');
        write(operation.right(), power ? Precedence.FACTOR : own.next());
        close(open);
    }

    private void unary(UnaryOp operation, Precedence place) {
        Precedence own = Precedence.of(operation.op());
        boolean open = open(place, own);
        out.append(operation.op().symbol());
        if (operation.op() == UnaryOperator.NOT) {
            out.append(' ');
        }
        write(operation.operand(), own);
        close(open);
    }

    private void shortCircuit(BoolOp operation, Precedence place) {
        Precedence own = operation.op() == BoolOperator.AND ? Precedence.AND : Precedence.OR;
        boolean open = open(place, own);
        for (int i = 0; i < operation.values().size(); i++) {
            if (i > 0) {
                out.append(' ').append(operation.op().symbol()).append(' ');
            }
            write(operation.values().get(i), own.next());
        }
        close(open);
    }

    private void compare(Compare compare, Precedence place) {
        boolean open = open(place, Precedence.COMPARE);
        write(compare.left(), Precedence.EXPRESSION);
        for (int i = 0; i < compare.ops().size(); i++) {
            out.append(' ').append(compare.ops().get(i).symbol()).append(' ');
            write(compare.comparators().get(i), Precedence.EXPRESSION);
        }
        close(open);
    }

    private void conditional(IfExp conditional, Precedence place) {
        boolean open = open(place, Precedence.TEST);
        write(conditional.body(), Precedence.OR);
        out.append(" if ");
        write(conditional.test(), Precedence.OR);
        out.append(" else ");
        write(conditional.orElse(), Precedence.TEST);
        close(open);
    }

    private void lambda(Lambda lambda, Precedence place) {
        boolean open = open(place, Precedence.TEST);
        out.append("lambda");
        Arguments arguments = lambda.args();
        int positional = arguments.posOnlyArgs().size() + arguments.args().size();
        boolean first = true;
        for (int i = 0; i < positional; i++) {
            boolean onlyPositional = i < arguments.posOnlyArgs().size();
            Arg arg = onlyPositional ? arguments.posOnlyArgs().get(i)
                    : arguments.args().get(i - arguments.posOnlyArgs().size());
            int fromEnd = i - (positional - arguments.defaults().size());
            first = parameter(first, arg.arg(), fromEnd >= 0 ? arguments.defaults().get(fromEnd) : null);
            if (i + 1 == arguments.posOnlyArgs().size()) {
                out.append(", /");
            }
        }
        if (arguments.vararg() != null || !arguments.kwOnlyArgs().isEmpty()) {
            first = parameter(first, "*" + (arguments.vararg() == null ? "" : arguments.vararg().arg()), null);
        }
        for (int i = 0; i < arguments.kwOnlyArgs().size(); i++) {
            first = parameter(first, arguments.kwOnlyArgs().get(i).arg(), arguments.kwDefaults().get(i));
        }
        if (arguments.kwarg() != null) {
            parameter(first, "**" + arguments.kwarg().arg(), null);
        }
        out.append(": ");
        write(lambda.body(), Precedence.TEST);
        close(open);
    }

    private boolean parameter(boolean first, String name, Expr value) {
        out.append(first ? " " : ", ").append(name);
        if (value != null) {
            out.append('=');
            write(value, Precedence.TEST);
        }
        return false;
    }

    private void comprehension(String before, Expr key, Expr element, List<Comprehension> generators, String after) {
        out.append(before);
        if (key != null) {
            write(key, Precedence.TEST);
            out.append(": ");
        }
        write(element, Precedence.TEST);
        for (Comprehension generator : generators) {
            out.append(generator.isAsync() ? " async for " : " for ");
            write(generator.target(), Precedence.TUPLE);
            out.append(" in ");
            write(generator.iter(), Precedence.OR);
            for (Expr condition : generator.ifs()) {
                out.append(" if ");
                write(condition, Precedence.OR);
            }
        }
        out.append(after);
    }
}
