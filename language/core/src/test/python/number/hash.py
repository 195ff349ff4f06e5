"""Hashes of numbers: equal numbers of different kinds share them (values of a 64-bit CPython)."""
print(hash(1.0) == hash(1), hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(0.5), hash(1e300), hash(float('inf')), hash(float('-inf')), hash(2**100), hash(-2**100), hash(1 + 2j), hash(3.7), hash(1e-300))
for value in [0, 1, -1, -2, 10, 2**31, 2**61 - 2, 2**61 - 1, 2**61, 2**62, -2**61, 2**63 - 1, -2**63, 2**64, 10**30, -10**30, 3**400, 0.0, -0.0, 1.0, -1.0, 0.1,
              1.5, -2.75, 1e10, 1e16, 1e22, 1e100, -1e300, 5e-324, 2.0**61, 2.0**63, 2.0**64, float('inf'), float('-inf'), True, False, 1j, -1j, 2 + 3j, -1 + 0j, 1.5 - 2.5j]:
    print(value if abs(value) < 1e40 else '', hash(value))
print(hash(3**5000), len({1, 1.0, True, 1 + 0j}), {2**63: 'x'}[2.0**63], hash(2**64) == hash(2.0**64))
