# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Characters one by one: a reader for JSON-like text, written as a tokenizer and a recursive parser."""

import harness


class Reader:
    def __init__(self, text):
        self.text = text
        self.position = 0

    def skip(self):
        text, position = self.text, self.position
        while position < len(text) and text[position] in " \n\t":
            position += 1
        self.position = position

    def token(self):
        self.skip()
        text, start = self.text, self.position
        char = text[start]
        if char in "[]{}:,":
            self.position = start + 1
            return char, char
        if char == '"':
            return "string", self.string(start + 1)
        end = start
        while end < len(text) and (text[end].isalnum() or text[end] in "+-."):
            end += 1
        self.position = end
        word = text[start:end]
        if char.isdigit() or char == "-":
            return "number", float(word) if "." in word else int(word)
        return "word", word

    def string(self, position):
        parts, text = [], self.text
        while True:
            char = text[position]
            if char == '"':
                self.position = position + 1
                return "".join(parts)
            if char == "\\":
                position += 1
                char = {"n": "\n", "t": "\t"}.get(text[position], text[position])
            parts.append(char)
            position += 1

    def value(self):
        kind, content = self.token()
        if kind == "[":
            return self.array()
        if kind == "{":
            return self.mapping()
        if kind == "word":
            return {"true": True, "false": False, "null": None}[content]
        return content

    def array(self):
        items = []
        self.skip()
        if self.text[self.position] == "]":
            self.position += 1
            return items
        while True:
            items.append(self.value())
            if self.token()[0] == "]":
                return items

    def mapping(self):
        items = {}
        while True:
            key = self.token()[1]
            self.token()
            items[key] = self.value()
            if self.token()[0] == "}":
                return items


def document(records):
    rows = []
    for i in range(records):
        rows.append('{"id": %d, "name": "item \\"%d\\"", "price": %d.25, "tags": ["a%d", "b\\n", []], "live": %s}'
                    % (i, i * 7, i * 3, i % 5, "true" if i % 2 else "null"))
    return "[" + ",\n ".join(rows) + "]"


TEXT = document(4000)


def bench():
    records = Reader(TEXT).value()
    total = sum(record["price"] for record in records)
    return len(records), total, records[7]["name"], records[8]["tags"]


if __name__ == "__main__":
    harness.main(bench, (4000, 23995000.0, 'item "49"', ['a3', 'b\n', []]))
