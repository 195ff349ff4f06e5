// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.locale;

import com.oracle.truffle.api.strings.TruffleString;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.PNone;
import org.cinder.object.dict.PDict;
import org.cinder.object.exception.Errors;
import org.cinder.object.list.PList;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** The functions of {@code _locale}. */
@Builtins(module = "_locale")
public final class LocaleFunctions {
    /** The name of the locale that a program has set. */
    private static final class State {
        private String name = "C";
    }

    private static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};
    private static final String[] FORMATS = {"AM", "PM", "%a %b %e %H:%M:%S %Y", "%m/%d/%y", "%H:%M:%S", "%I:%M:%S %p"};
    private static final int FIRST_DAY = 0x20000;

    private LocaleFunctions() {}

    @Builtin(value = "setlocale(category, locale=<unrepresentable>, /)",
            doc = "Activates/queries locale processing; the C locale and its UTF-8 form are known.")
    static Object setlocale(CinderContext context, int category, Object locale) {
        State state = context.state(State.class, c -> new State());
        if (category < 0 || category > 6) {
            throw Errors.of(LocaleModule.ERROR, "invalid locale category");
        }
        if (locale != null && locale != PNone.NONE) {
            TruffleString text = Text.asString(locale);
            if (text == null) {
                throw Errors.typeError("setlocale() argument 2 must be str or None, not %s", PythonClass.of(locale));
            }
            String name = Text.toJava(text);
            String wanted = name.isEmpty() ? "C.UTF-8" : name;
            if (!wanted.equals("C") && !wanted.equals("POSIX") && !wanted.equalsIgnoreCase("C.UTF-8")
                    && !wanted.equalsIgnoreCase("C.utf8")) {
                throw Errors.of(LocaleModule.ERROR, "unsupported locale setting");
            }
            state.name = wanted.equals("POSIX") ? "C" : wanted;
        }
        return Text.of(state.name);
    }

    @Builtin(value = "localeconv()", doc = "Returns numeric and monetary locale-specific parameters.")
    static Object localeconv() {
        PDict result = new PDict();
        for (String name : new String[] {"int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep",
            "positive_sign", "negative_sign", "thousands_sep"}) {
            result.put(Text.of(name), Text.EMPTY);
        }
        for (String name : new String[] {"int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space",
            "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn"}) {
            result.put(Text.of(name), 127L);
        }
        result.put(Text.of("decimal_point"), Text.of("."));
        result.put(Text.of("grouping"), new PList());
        result.put(Text.of("mon_grouping"), new PList());
        return result;
    }

    @Builtin(value = "nl_langinfo(key, /)", doc = "Return the value for the locale information associated with key.")
    static Object langinfo(int key) {
        int item = key - FIRST_DAY;
        String text = switch (key) {
            case 14 -> "UTF-8";
            case 0x10000 -> ".";
            case 0x10001 -> "";
            case 0x50000 -> "^[yY]";
            case 0x50001 -> "^[nN]";
            case 0x4000F -> "-";
            default -> {
                if (item < 0 || item >= 50) {
                    throw Errors.valueError("unsupported langinfo constant");
                }
                yield item < 7 ? DAYS[item].substring(0, 3) : item < 14 ? DAYS[item - 7]
                        : item < 26 ? MONTHS[item - 14].substring(0, 3) : item < 38 ? MONTHS[item - 26]
                        : item < 44 ? FORMATS[item - 38] : "";
            }
        };
        return Text.of(text);
    }

    @Builtin(value = "getencoding()", doc = "Get the current locale encoding.")
    static Object getencoding() {
        return Text.of("UTF-8");
    }

    @Builtin(value = "strcoll(os1, os2, /)", doc = "Compares two strings according to the locale.")
    static long strcoll(TruffleString first, TruffleString second) {
        return Integer.signum(Text.compare(first, second));
    }

    @Builtin(value = "strxfrm(string, /)",
            doc = "Return a string that can be used as a key for locale-aware comparisons.")
    static Object strxfrm(TruffleString text) {
        return text;
    }
}
