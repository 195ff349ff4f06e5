// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.context.CinderContext;
import org.cinder.library.csv.PDialect.Quoting;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.object.number.AnyInt;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.number.Index;
import org.cinder.operation.object.GetAttribute;
import org.cinder.operation.object.Truth;

/** Construction and attributes of dialects. */
@Builtins(type = "_csv.Dialect", module = "_csv")
public final class DialectBuiltins {
    private DialectBuiltins() {}

    @Builtin(value = "__new__($cls, dialect=<unrepresentable>, delimiter=<unrepresentable>, "
            + "doublequote=<unrepresentable>, escapechar=<unrepresentable>, lineterminator=<unrepresentable>, "
            + "quotechar=<unrepresentable>, quoting=<unrepresentable>, skipinitialspace=<unrepresentable>, "
            + "strict=<unrepresentable>)", hideSignature = true,
            doc = "CSV dialect\n\nThe Dialect type records CSV dialect options.")
    static Object make(CinderContext context, PythonClass cls, Object dialect, Object delimiter, Object doubleQuote,
            Object escape, Object lineTerminator, Object quote, Object quoting, Object skipInitialSpace,
            Object strict) {
        Object base = dialect;
        if (base != null && Text.asString(base) != null) {
            base = CsvFunctions.find(context, base);
        }
        Object[] given = {delimiter, doubleQuote, escape, lineTerminator, quote, quoting, skipInitialSpace, strict};
        if (base instanceof PDialect && cls == CsvModule.DIALECT && nothing(given)) {
            return base;
        }
        String[] names = {"delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
            "skipinitialspace", "strict"};
        if (base != null) {
            for (int i = 0; i < given.length; i++) {
                given[i] = given[i] == null ? GetAttribute.orNull(base, Text.of(names[i])) : given[i];
            }
        }
        return new PDialect(cls, settings(given));
    }

    private static boolean nothing(Object[] values) {
        for (Object value : values) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }

    private static PDialect.Settings settings(Object[] given) {
        int delimiter = character("delimiter", given[0], ',', false);
        boolean doubleQuote = given[1] == null || Truth.of(given[1]);
        int escape = character("escapechar", given[2], PDialect.NONE, true);
        TruffleString terminator = given[3] == null ? Text.of("\r\n") : Text.asString(given[3]);
        if (terminator == null && given[3] != PNone.NONE) {
            throw Errors.typeError("\"lineterminator\" must be a string");
        }
        int quote = character("quotechar", given[4], '"', true);
        Quoting quoting = quoting(given[5]);
        if (given[4] == PNone.NONE && given[5] == null) {
            quoting = Quoting.NONE;
        }
        if (quoting != Quoting.NONE && quote == PDialect.NONE) {
            throw Errors.typeError("quotechar must be set if quoting enabled");
        }
        if (terminator == null) {
            throw Errors.typeError("lineterminator must be set");
        }
        return new PDialect.Settings(delimiter, doubleQuote, escape, terminator, quote, quoting,
                given[6] != null && Truth.of(given[6]), given[7] != null && Truth.of(given[7]));
    }

    private static int character(String name, Object value, int otherwise, boolean optional) {
        if (value == null) {
            return otherwise;
        }
        if (optional && value == PNone.NONE) {
            return PDialect.NONE;
        }
        TruffleString text = Text.asString(value);
        if (text == null) {
            throw Errors.typeError("\"%s\" must be string%s, not %s", name, optional ? " or None" : "",
                    PythonClass.of(value));
        }
        if (Text.length(text) != 1) {
            throw Errors.typeError("\"%s\" must be a 1-character string", name);
        }
        return Text.codePointAt(text, 0);
    }

    private static Quoting quoting(Object value) {
        if (value == null) {
            return Quoting.MINIMAL;
        }
        if (!AnyInt.is(value) || value instanceof Boolean) {
            throw Errors.typeError("\"quoting\" must be an integer");
        }
        BigInteger number = Index.toBigInteger(value);
        if (number.signum() < 0 || number.compareTo(BigInteger.valueOf(Quoting.values().length)) >= 0) {
            throw Errors.typeError("bad \"quoting\" value");
        }
        return Quoting.values()[number.intValue()];
    }

    private static Object shown(int c) {
        return c == PDialect.NONE ? PNone.NONE : Text.ofCodePoint(c);
    }

    @Getter("delimiter")
    static Object delimiter(PDialect self) {
        return shown(self.settings().delimiter());
    }

    @Getter("doublequote")
    static boolean doubleQuote(PDialect self) {
        return self.settings().doubleQuote();
    }

    @Getter("escapechar")
    static Object escape(PDialect self) {
        return shown(self.settings().escape());
    }

    @Getter("lineterminator")
    static Object lineTerminator(PDialect self) {
        return self.settings().lineTerminator();
    }

    @Getter("quotechar")
    static Object quote(PDialect self) {
        return shown(self.settings().quote());
    }

    @Getter("quoting")
    static long quoting(PDialect self) {
        return self.settings().quoting().ordinal();
    }

    @Getter("skipinitialspace")
    static boolean skipInitialSpace(PDialect self) {
        return self.settings().skipInitialSpace();
    }

    @Getter("strict")
    static boolean strict(PDialect self) {
        return self.settings().strict();
    }
}
