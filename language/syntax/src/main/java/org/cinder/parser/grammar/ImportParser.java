// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.parser.grammar;

import java.util.List;
import org.cinder.ast.Alias;
import org.cinder.ast.Import;
import org.cinder.ast.ImportFrom;
import org.cinder.ast.Stmt;
import org.cinder.parser.token.TokenKind;

/** Import statements, with PEP 810's {@code lazy} in front or without. */
final class ImportParser {
    private final TokenCursor cursor;

    ImportParser(Grammar grammar) {
        this.cursor = grammar.cursor;
    }

    /** {@code import a.b as c, d}, the next token being {@code import}. */
    Stmt importStatement(int start, boolean lazy) {
        cursor.position++;
        int mark = cursor.mark();
        do {
            int first = cursor.position;
            String name = dottedName();
            cursor.push(alias(first, name));
        } while (cursor.accept(TokenKind.COMMA));
        return new Import(cursor.take(mark), lazy, cursor.spanFrom(start));
    }

    /** {@code from a import b}, the next token being {@code from}. */
    Stmt fromStatement(int start, boolean lazy) {
        cursor.position++;
        int level = 0;
        while (true) {
            if (cursor.accept(TokenKind.DOT)) {
                level++;
            } else if (cursor.accept(TokenKind.ELLIPSIS)) {
                level += 3;
            } else {
                break;
            }
        }
        String module = level > 0 && cursor.at(TokenKind.IMPORT) ? null : dottedName();
        cursor.expect(TokenKind.IMPORT);
        List<Alias> names = importedNames();
        return new ImportFrom(module, names, level, lazy, cursor.spanFrom(start));
    }

    private List<Alias> importedNames() {
        int first = cursor.position;
        if (cursor.accept(TokenKind.STAR)) {
            return List.of(new Alias("*", null, cursor.tokenSpan(first)));
        }
        boolean parenthesized = cursor.accept(TokenKind.LPAR);
        int mark = cursor.mark();
        do {
            first = cursor.position;
            if (parenthesized && cursor.mark() > mark && cursor.at(TokenKind.RPAR)) {
                break;
            }
            String name = cursor.name();
            cursor.push(alias(first, name));
        } while (cursor.accept(TokenKind.COMMA));
        if (parenthesized) {
            cursor.expect(TokenKind.RPAR);
        }
        return cursor.take(mark);
    }

    private Alias alias(int first, String name) {
        String as = cursor.accept(TokenKind.AS) ? cursor.name() : null;
        return new Alias(name, as, cursor.spanFrom(first));
    }

    private String dottedName() {
        String name = cursor.name();
        if (!cursor.at(TokenKind.DOT)) {
            return name;
        }
        StringBuilder result = new StringBuilder(name);
        while (cursor.accept(TokenKind.DOT)) {
            result.append('.').append(cursor.name());
        }
        return result.toString();
    }
}
