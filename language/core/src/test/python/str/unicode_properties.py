"""Character properties and case mappings of every code point, as checksums per block of 4096."""
PROPERTIES = ['isspace', 'isalpha', 'isdecimal', 'isdigit', 'isnumeric', 'islower', 'isupper', 'istitle', 'isidentifier', 'isprintable', 'isalnum']
MAPPINGS = ['lower', 'upper', 'title', 'casefold', 'capitalize', 'swapcase']


def mix(state, value):
    return (state * 31 + value) % 1000003


for block in range(0, 0x110000, 0x1000):
    if 0x30000 < block < 0xe0000 or block > 0xe1000:
        continue
    counts = [0] * len(PROPERTIES)
    parts = 0
    sums = [0] * len(MAPPINGS)
    for code in range(block, block + 0x1000):
        c = chr(code)
        for i, name in enumerate(PROPERTIES):
            if getattr(c, name)():
                counts[i] = mix(counts[i], code)
        if ('a' + c).isidentifier():
            parts = mix(parts, code)
        for i, name in enumerate(MAPPINGS):
            mapped = getattr(c, name)()
            if mapped != c:
                for d in mapped:
                    sums[i] = mix(sums[i], ord(d))
    print(hex(block), counts, parts, sums)
print(int('\u0661\u0967'), float('\uff11.\uff15'), '\u3000x\u2003'.strip(), 'a\u2028b\x85c'.splitlines(), 'x\u1680y'.split())
