"""Numbers of thousands of digits: text limits, division, exact comparison with floats."""
import sys


def attempt(function, *args):
    try:
        return repr(function(*args))[:150]
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


n = 3**5000
print(len(str(n)), str(n)[:20], str(n)[-20:], int(str(n)) == n, n % 10**9, n.bit_length())
print(attempt(str, 10**4300), attempt(str, 10**4299)[:10], attempt(int, '1' * 4301), attempt(int, '1' * 4300)[:10], attempt(repr, -10**4300))
print(attempt(int, '1' * 5000, 16)[:30], attempt(hex, 10**5000)[:30], attempt(lambda: f'{10**5000:x}')[:30], attempt(lambda: '%d' % 10**5000), attempt(lambda: f'{10**5000}'))
sys.set_int_max_str_digits(0)
m = 7**20000
s = str(m)
print(len(s), s[:15], s[-15:], int(s) == m, int('-' + s) == -m, int('1' * 6000, 7) % 1000003)
sys.set_int_max_str_digits(4300)
a, b = 10**400 + 12345, 10**390 + 777
print(a / b, b / a, a // b, a % b, divmod(-a, b), -a // b, a / 10**400, (10**400) / 3**837, attempt(lambda: a / 3), attempt(lambda: a * 1.0), attempt(lambda: 1.0 + a))
print((2**60 + 1) / 2**60, (2**53 + 1) / 1, (2**54 + 3) / 2, 1 / 2**1074, 3 / 2**1075, 1 / 2**1075, (2**1075 + 1) / 2**52, -7 / 2**62, 10**308 / 1, (10**309) / 10)
for i, x in [(2**53, 2.0**53), (2**53 + 1, 2.0**53), (2**63, 2.0**63), (2**63 - 1, 2.0**63), (-2**63 - 1, -2.0**63), (10**400, 1e308), (10**400, float('inf')), (-10**400, float('-inf')),
             (10**22, 1e22), (10**23, 1e23), (5, float('nan'))]:
    print(i == x, i != x, i < x, i <= x, i > x, i >= x, x == i, x < i, x >= i)
print(float(2**1024 - 2**970 - 1), attempt(float, 2**1024 - 2**970), float(10**25), float(-(2**60 + 2**7)), (2**64).__float__(), int(1e300) % 1000007)
print((1 << 100) >> 99, -(1 << 100) >> 200, (1 << 64) | 1, ~(1 << 64), -(1 << 64) & 0xff, (1 << 70) ^ -1, -1 >> 64, 1 << 63, -1 << 63, 3 << 62)
f = 1
for i in range(1, 300):
    f *= i
print(f % 1000000007, f // (10**500), len(str(f)), f & (2**64 - 1))
print(sum(1 / k for k in range(1, 1000)), 355 / 113, 10**17 / 3, -10**18 / 7, 123456789123456789 / 1000000007)
print(pow(3, 10**20, 10**30), pow(10**40, -1, 10**41 + 7) * 10**40 % (10**41 + 7), round(10**30 + 15, -1), round(10**30 + 25, -1), round(-25, -1), round(35, -1))
