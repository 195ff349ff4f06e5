# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Writes what java.lang.Character does not know about the characters of Unicode, as the resource of module unicodedata.

usage: python3.12 unicode_tables.py > ../resources/org/cinder/library/unicodedata/characters.txt

Lines: `c FIRST LAST CLASS` combining class, `w FIRST LAST WIDTH` East Asian width, `b FIRST LAST CLASS` bidirectional class,
`d CODE MAPPING` decomposition, `n CODE VALUE` numeric value of what is no decimal digit, `g CODE VALUE` digit.
Code points are hexadecimal. Hangul syllables, whose decomposition is computed, are left out.
"""

import sys
import unicodedata
from fractions import Fraction


def ranges(letter, function, default):
    first = None
    value = default
    for code in range(sys.maxunicode + 2):
        new = function(chr(code)) if code <= sys.maxunicode else default
        if new != value:
            if value != default:
                print(f'{letter} {first:X} {code - 1:X} {value}')
            first, value = code, new


def main():
    print('# Unicode', unicodedata.unidata_version)
    ranges('c', unicodedata.combining, 0)
    ranges('w', unicodedata.east_asian_width, 'N')
    ranges('b', unicodedata.bidirectional, '')
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        mapping = unicodedata.decomposition(character)
        if mapping:
            print(f'd {code:X} {mapping}')
        if unicodedata.decimal(character, None) is None:
            number = unicodedata.numeric(character, None)
            if number is not None:
                print(f'n {code:X} {Fraction(number).limit_denominator(1000)}')
            digit = unicodedata.digit(character, None)
            if digit is not None:
                print(f'g {code:X} {digit}')


if __name__ == '__main__':
    main()
