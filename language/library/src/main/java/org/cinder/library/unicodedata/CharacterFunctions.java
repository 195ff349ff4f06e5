// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.unicodedata;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.object.bytes.ByteView;
import org.cinder.object.exception.Errors;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.str.CharacterClass;
import org.cinder.object.str.CharacterLookup;
import org.cinder.object.str.CharacterNames;
import org.cinder.object.str.Text;
import org.cinder.object.type.PythonClass;

/** Names and properties of single characters. */
@Builtins(module = "unicodedata")
public final class CharacterFunctions {
    private static final int LONGEST_NAME = 256;
    private static final String[] CATEGORIES = categories();

    private CharacterFunctions() {}

    private static String[] categories() {
        String[] names = new String[31];
        String table = "0Cn 1Lu 2Ll 3Lt 4Lm 5Lo 6Mn 7Me 8Mc 9Nd 10Nl 11No 12Zs 13Zl 14Zp 15Cc 16Cf 18Co 19Cs 20Pd 21Ps "
                + "22Pe 23Pc 24Po 25Sm 26Sc 27Sk 28So 29Pi 30Pf";
        for (String entry : table.split(" ")) {
            int end = entry.length() - 2;
            names[Integer.parseInt(entry.substring(0, end))] = entry.substring(end);
        }
        return names;
    }

    /** The only character of the argument. */
    static int character(String function, Object value) {
        TruffleString text = Text.asString(value);
        if (text == null || Text.length(text) != 1) {
            throw Errors.typeError("%s must be a unicode character, not %s", function, PythonClass.of(value));
        }
        return Text.codePointAt(text, 0);
    }

    @Builtin(value = "name(chr, default=<unrepresentable>, /)",
            doc = "Returns the name assigned to the character chr as a string.\n\nIf no name is defined, default is "
                    + "returned, or, if not given, ValueError is\nraised.")
    static Object name(Object chr, Object otherwise) {
        String name = CharacterNames.of(character("name() argument 1", chr));
        if (name != null) {
            return Text.of(name);
        }
        if (otherwise == null) {
            throw Errors.valueError("no such name");
        }
        return otherwise;
    }

    @Builtin(value = "lookup(name, /)",
            doc = "Look up character by name.\n\nIf a character with the given name is found, return the\n"
                    + "corresponding character.  If not found, KeyError is raised.")
    static Object lookup(Object name) {
        TruffleString text = Text.asString(name);
        String wanted;
        if (text != null) {
            wanted = Text.toJava(text);
        } else {
            wanted = new String(ByteView.require(name).copy(), StandardCharsets.UTF_8);
        }
        if (wanted.length() > LONGEST_NAME) {
            throw Errors.withArgs(ExceptionTypes.KEY_ERROR, Text.of("name too long"));
        }
        int c = CharacterLookup.byName(wanted);
        if (c < 0) {
            throw Errors.of(ExceptionTypes.KEY_ERROR, "undefined character name '%s'", wanted);
        }
        return Text.ofCodePoint(c);
    }

    @Builtin(value = "category(chr, /)",
            doc = "Returns the general category assigned to the character chr as string.")
    static Object category(Object chr) {
        return Text.of(CATEGORIES[CharacterClass.category(character("category() argument", chr))]);
    }

    @Builtin(value = "bidirectional(chr, /)",
            doc = "Returns the bidirectional class assigned to the character chr as string.\n\n"
                    + "If no such value is defined, an empty string is returned.")
    static Object bidirectional(CinderContext context, Object chr) {
        int c = character("bidirectional() argument", chr);
        return Text.of(UnicodeTables.of(context).bidirectionalClass(c));
    }

    @Builtin(value = "combining(chr, /)",
            doc = "Returns the canonical combining class assigned to the character chr as integer.\n\n"
                    + "Returns 0 if no combining class is defined.")
    static long combining(CinderContext context, Object chr) {
        return UnicodeTables.of(context).combiningClass(character("combining() argument", chr));
    }

    @Builtin(value = "east_asian_width(chr, /)",
            doc = "Returns the east asian width assigned to the character chr as string.")
    static Object eastAsianWidth(CinderContext context, Object chr) {
        return Text.of(UnicodeTables.of(context).width(character("east_asian_width() argument", chr)));
    }

    @Builtin(value = "mirrored(chr, /)",
            doc = "Returns the mirrored property assigned to the character chr as integer.\n\n"
                    + "Returns 1 if the character has been identified as a \"mirrored\"\ncharacter in bidirectional "
                    + "text, 0 otherwise.")
    static long mirrored(Object chr) {
        return Character.isMirrored(character("mirrored() argument", chr)) ? 1 : 0;
    }

    @Builtin(value = "decomposition(chr, /)",
            doc = "Returns the character decomposition mapping assigned to the character chr as string.\n\n"
                    + "An empty string is returned in case no such mapping is defined.")
    static Object decomposition(CinderContext context, Object chr) {
        int c = character("decomposition() argument", chr);
        return Text.of(UnicodeTables.of(context).decomposition(c));
    }
}
