"""Methods of str on texts of every width, with errors."""


def attempt(function, *args, **kwargs):
    try:
        return ascii(function(*args, **kwargs))
    except Exception as e:
        return type(e).__name__ + ': ' + ascii(str(e))


TEXTS = [
    '', 'a', 'abc', 'hello world', '  pad \t\n', 'aXbXc', 'AbC dEf', '123', '-12', '+0', 'caf\xe9 \xdcber', '\u20acuro \u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03a3', '\U0001f600x\U0001f600',
    'stra\xdfe', '\u01c5\u01c6', '\ufb01n', '\u0130\u0131', '\ud800\udc00', 'a\x00b', 'tab\tx\ty', 'l1\nl2\r\nl3\rl4\x0bl5\u2028l6\x1cl7', 'aaaa', 'abababab', '\xb2\u00bd\u0663\u4e09', "it's",
    'x' * 40 + '\u0101', '\u00ad\u200b\u3000', '_id1', '1id', 'def',
]
for s in TEXTS:
    print(ascii(s), len(s))
    print('  ', [attempt(getattr(s, name)) for name in ('lower', 'upper', 'title', 'capitalize', 'swapcase', 'casefold')])
    print('  ', [int(getattr(s, name)()) for name in ('isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace',
                                                       'istitle', 'isupper')])
    print('  ', attempt(s.split), attempt(s.rsplit), attempt(s.splitlines), attempt(s.splitlines, True))
    print('  ', attempt(s.strip), attempt(s.lstrip), attempt(s.rstrip), attempt(s.strip, 'aX '), attempt(s.expandtabs), attempt(s.expandtabs, 3), attempt(s.zfill, 12))
    print('  ', attempt(s.center, 15), attempt(s.center, 14, '*'), attempt(s.ljust, 12, '\u20ac'), attempt(s.rjust, 12, '-'))
    for part in ['', 'a', 'ab', 'X', ' ', '\u20ac', '\U0001f600', '\u03a3', 'zz', 'aa', '\n']:
        print('    ', ascii(part), [attempt(getattr(s, name), part) for name in ('find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith', 'partition', 'rpartition', 'split', 'rsplit',
                                                                                 'removeprefix', 'removesuffix', '__contains__')],
              attempt(s.split, part, 1), attempt(s.rsplit, part, 1), attempt(s.replace, part, '<>'), attempt(s.replace, part, '', 2), attempt(s.replace, part, '\u0101', 1))
    print('  ', [s[i:j] == s[i:][:max(0, (j if j >= 0 else j + len(s)) - (i if i >= 0 else max(0, i + len(s))))] for i in (0, 1, -2) for j in (0, 2, -1)], ascii(s[::-1]), ascii(s[::2]), ascii(s[1:4]), ascii(s[-3:]),
          attempt(lambda: s[0]), attempt(lambda: s[-1]), attempt(lambda: s[99]))
    print('  ', attempt(lambda: s * 3), attempt(lambda: s * 0), attempt(lambda: s + '\u0101'), attempt(list, s), attempt(sorted, s), ascii(repr(s)), attempt(s.encode, 'utf-8', 'surrogatepass'))

s = 'hello hello'
for start, end in [(0, None), (1, None), (-5, None), (3, 8), (8, 3), (-100, 100), (100, None), (0, 0), (11, None), (12, None), (None, -1), (2, -2)]:
    print(start, end, [attempt(getattr(s, name), part, start, end) for part in ('l', '', 'hello', 'z') for name in ('find', 'rfind', 'count', 'startswith', 'endswith', 'index')])
print(attempt(s.find, 1), attempt(s.find, 'a', 'b'), attempt(s.find, 'a', 1.0), attempt(s.count, None), attempt(s.startswith, 1), attempt(s.startswith, ('x', 1)), attempt(s.endswith, ['o']),
      s.startswith(('x', 'he')), s.endswith(('x', 'lo')), s.startswith(()), s.startswith('', 5), s.startswith('', 50), attempt(s.index, 'zz'), attempt(s.find, 'l', None, None), attempt(s.find, 'l', 2**70, -2**70))
print(attempt(s.split, ''), attempt(s.split, 1), attempt(s.split, None, 1), attempt(s.split, sep=' '), attempt(s.split, maxsplit=0), attempt(s.rsplit, None, 0), attempt(s.partition, ''), attempt(s.partition, 1),
      attempt(s.rpartition, None), attempt(s.split, None, 'a'), attempt(s.split, x=1), attempt(s.splitlines, 1, 2), attempt(s.splitlines, keepends=1))
print(attempt(s.strip, 1), attempt(s.lstrip, b''), attempt(s.rstrip, None), attempt(s.strip, ''), attempt(s.strip, 'oh', 'x'), attempt(s.center), attempt(s.center, 'a'), attempt(s.center, 20, 'ab'), attempt(s.center, 20, 1),
      attempt(s.zfill), attempt(s.zfill, 'a'), attempt(s.expandtabs, 'a'), attempt(s.expandtabs, tabsize=2), attempt('\ta'.expandtabs, 0), attempt('\ta'.expandtabs, -1), attempt(s.ljust, 2), attempt('ab'.center, 5), attempt('abc'.center, 6))
print(attempt(s.replace), attempt(s.replace, 'l'), attempt(s.replace, 'l', 1), attempt(s.replace, 1, 'l'), attempt(s.replace, 'l', 'L', 2), attempt(s.replace, 'l', 'L', 0), attempt(s.replace, 'l', 'L', -1), attempt(''.replace, '', 'x'),
      attempt('ab'.replace, '', '-'), attempt('ab'.replace, '', '-', 2), attempt(s.replace, 'l', 'L', 1.0), attempt(s.removeprefix, 1), attempt(s.removesuffix))
print(attempt(','.join, ['a', 'b']), attempt(','.join, 'abc'), attempt(','.join, []), attempt(','.join, ['a']), attempt(','.join, ['a', 1]), attempt(','.join, 5), attempt(','.join, [b'a']), attempt('\u20ac'.join, ['a', '\U0001f600', '\xe9']),
      attempt(''.join, ('x', 'y')), attempt(','.join, (c for c in 'xyz')), attempt(','.join, {'k': 1}), attempt(','.join), attempt(','.join, [None]), attempt(', '.join, map(str, range(5))))
print(attempt('abc'.translate, {97: 'X', 98: None, 99: 0x20ac}), attempt('abc'.translate, {97: 'long', 98: ''}), attempt('abc'.translate, 'xy'), attempt('ab'.translate, ['p'] * 98), attempt('abc'.translate, {97: 1.5}), attempt('abc'.translate, {97: -1}),
      attempt('abc'.translate, {97: 0x110000}), attempt('abc'.translate, 5), attempt(str.maketrans, 'ab', 'xy', 'z'), attempt(str.maketrans, {'a': 1, 98: 'q'}), attempt(str.maketrans, 'a'), attempt(str.maketrans, 'a', 'bc'), attempt(str.maketrans, 1, 'a'),
      attempt(str.maketrans, {'ab': 1}), attempt(str.maketrans, {1.5: 1}), attempt(str.maketrans, 'a', 1), attempt(str.maketrans), attempt('hello'.translate, str.maketrans('el', 'ip', 'o')))
print(attempt(lambda: 'a' + 1), attempt(lambda: 'a' + b'b'), attempt(lambda: 1 + 'a'), attempt(lambda: 'a' * 'b'), attempt(lambda: 'a' * 1.5), attempt(lambda: 'a' * -1), attempt(lambda: 'a'['b']), attempt(lambda: 'a'[1.0]), attempt(lambda: 'abc'[True]),
      attempt(lambda: 'abc'[None:None]), attempt(lambda: 'abc'['a':]), attempt(lambda: 'abc'[::0]), attempt(lambda: 1 in 'abc'), attempt(lambda: None in 'abc'), attempt(lambda: 'b' in 'abc'), attempt(lambda: 'a' < 1), attempt(lambda: 'a' == 1))
print(attempt(str), attempt(str, 1), attempt(str, b'abc', 'ascii'), attempt(str, b'a\xff', 'ascii', 'replace'), attempt(str, 'a', 'ascii'), attempt(str, 1, 'ascii'), attempt(str, bytearray(b'xy'), encoding='utf-8'), attempt(str, object='q'),
      attempt(str, errors='strict'), attempt(str, 1, 2, 3, 4), attempt(str, b'abc'), attempt(str, memoryview(b'mv'), 'utf8'), attempt(str, b'a', 1), attempt(str, b'a', 'nope'))


class S(str):
    def __str__(self):
        return 'S!'


x = S('abc')
print(x, repr(x), type(x.upper()), type(x + 'd'), type(x[0:]), type(str(x)), x == 'abc', hash(x) == hash('abc'), {x: 1}['abc'], x.join(['1', '2']), type(x.strip()), type(x * 1), type(x.replace('z', 'y')), type(x.ljust(1)), type(''.join([x])),
      len(x), x[1], 'b' in x, x.__getnewargs__(), f'{x}', f'{x!s:>5}', '%s' % x, '{}'.format(x), format(x, ''), format(x, '5'), S(5), S(b'q', 'ascii'), S.maketrans('a', 'b'))
print(['a' < 'b', 'a' < 'B', '' < 'a', 'ab' < 'abc', '\xff' < '\u0100', '\uffff' < '\U00010000', '\ud800' < '\ue000', 'abc' == 'abc', 'a' != 'b', 'b' >= 'a', 'a' <= 'a', '\u20ac' == '\u20ac'])
it = iter('a\u20ac')
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__(), iter('x').__reduce__()[1])
print(sorted(['b', 'A', 'a', '\xe9', '\u0101', 'Z', '', '\U0001f600', '\uffee']) == ['', 'A', 'Z', 'a', 'b', '\xe9', '\u0101', '\uffee', '\U0001f600'])
for c in '\u03a3', 'a\u03a3', '\u03a3a', 'a\u03a3b', 'a\u03a3.', 'a\u03a3.b', 'a.\u03a3', '\u03a3\u03a3', "a'\u03a3", 'A\u0345\u03a3':
    print(ascii(c.lower()), ascii(c.title()), ascii(c.capitalize()), ascii(c.swapcase()))
