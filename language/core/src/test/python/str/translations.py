# str.translate and bytes.translate with all kinds of tables; slices with a step; float.as_integer_ratio.
table = str.maketrans({"a": "xyz", "b": None, "c": "\xfc", "d": 100, "\xe9": "\u20ac", "z": "", "y": "\u0100"})
for text in ("", "abc", "aaa", "ddd", "bbb", "ccc\xe9", "zzz", "\u20acabc", "yyy", "no\0pe", "b", "dd", "\xff", "abcd" * 100):
    print(ascii(text.translate(table)), ascii(text[::-1]), ascii(text[::2]), ascii(text[-2::-2]))


class Table:
    def __getitem__(self, c):
        if c == 97:
            raise IndexError
        if c == 98:
            return "q"
        if c == 99:
            return 300
        raise KeyError


print(ascii("abcde".translate(Table())))
for bad in ({97: -1}, {97: 1.5}, {97: 0x110000}, {97: True}):
    try:
        print(ascii("xa".translate(bad)))
    except Exception as e:
        print(type(e).__name__, e)
print(b"abc".translate(bytes(range(256))[::-1]), b"abc".translate(None, b"b"), bytearray(b"abc").translate(b"x" * 256, b""), b"".translate(b"y" * 256, b"z"))
values = (0.0, -0.0, 1.0, -1.5, 3.0, 0.1, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 2.0**62, 2.0**63, -2.0**63, 2.0**-62, 2.0**-63, 2.0**53 + 2)
print([v.as_integer_ratio() for v in values])
