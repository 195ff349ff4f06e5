// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.token;

/**
 * Decides whether the spelling of an identifier is a hard or soft keyword of Python 3.12 (or PEP 810's {@code lazy}).
 */
final class Keywords {
    private Keywords() {}

    /** The token kind of an identifier spelled as {@code name}. */
    static int kindOf(String name) {
        return switch (name) {
            case "False" -> TokenKind.FALSE;
            case "None" -> TokenKind.NONE;
            case "True" -> TokenKind.TRUE;
            case "and" -> TokenKind.AND;
            case "as" -> TokenKind.AS;
            case "assert" -> TokenKind.ASSERT;
            case "async" -> TokenKind.ASYNC;
            case "await" -> TokenKind.AWAIT;
            case "break" -> TokenKind.BREAK;
            case "class" -> TokenKind.CLASS;
            case "continue" -> TokenKind.CONTINUE;
            case "def" -> TokenKind.DEF;
            case "del" -> TokenKind.DEL;
            case "elif" -> TokenKind.ELIF;
            case "else" -> TokenKind.ELSE;
            case "except" -> TokenKind.EXCEPT;
            case "finally" -> TokenKind.FINALLY;
            case "for" -> TokenKind.FOR;
            case "from" -> TokenKind.FROM;
            case "global" -> TokenKind.GLOBAL;
            case "if" -> TokenKind.IF;
            case "import" -> TokenKind.IMPORT;
            case "in" -> TokenKind.IN;
            case "is" -> TokenKind.IS;
            case "lambda" -> TokenKind.LAMBDA;
            case "nonlocal" -> TokenKind.NONLOCAL;
            case "not" -> TokenKind.NOT;
            case "or" -> TokenKind.OR;
            case "pass" -> TokenKind.PASS;
            case "raise" -> TokenKind.RAISE;
            case "return" -> TokenKind.RETURN;
            case "try" -> TokenKind.TRY;
            case "while" -> TokenKind.WHILE;
            case "with" -> TokenKind.WITH;
            case "yield" -> TokenKind.YIELD;
            case "match" -> TokenKind.SOFT_MATCH;
            case "case" -> TokenKind.SOFT_CASE;
            case "type" -> TokenKind.SOFT_TYPE;
            case "lazy" -> TokenKind.SOFT_LAZY;
            case "_" -> TokenKind.SOFT_WILDCARD;
            default -> TokenKind.NAME;
        };
    }
}
