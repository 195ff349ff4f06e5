# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Attributes, methods, special methods and classes. Each function does one thing n times."""

import collections
import copy
import dataclasses
import enum

G = 5
NT = collections.namedtuple('NT', 'a b')


class P:

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, o):
        return P(self.x + o.x, self.y + o.y)

    def get(self):
        return self.x

    @property
    def prop(self):
        return self.x


class Q(P):
    __slots__ = ('z',)

    def get(self):
        return super().get()


class V:
    k = 3

    def __add__(self, o):
        return V()


@dataclasses.dataclass
class DC:
    a: int
    b: int = 2


class Color(enum.Enum):
    RED = 1
    BLUE = 2


class H:

    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __hash__(self):
        return hash(self.v)

    def __lt__(self, o):
        return self.v < o.v

    def __getitem__(self, i):
        return self.v + i

    def __len__(self):
        return 3

    def __contains__(self, o):
        return o == self.v

    def __iter__(self):
        return iter((1, 2, 3))

    def __call__(self, x):
        return x

    def __bool__(self):
        return True


class SL:
    __slots__ = ('a', 'b')

    def __init__(self, a, b):
        self.a = a
        self.b = b


class Base:

    def __init__(self, a):
        self.a = a


class Derived(Base):

    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


class GA:

    def __getattr__(self, n):
        return 1


class It:

    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


def attr_read(n, p=P(1, 2)):
    s = 0
    for i in range(n):
        s += p.x
    return s


def attr_write(n, p=P(1, 2)):
    for i in range(n):
        p.x = i
    return p.x


def attr_float(n, p=P(1.0, 2.0)):
    for i in range(n):
        p.x = p.x * 0.5 + p.y
    return p.x


def attr_poly(n, ps=[P(1, 2), Q(2, 3), P(1.5, 2)] * 333):
    s = 0
    for k in range(n // 999):
        for p in ps:
            s += p.x
    return s


def method(n, p=P(1, 2)):
    s = 0
    for i in range(n):
        s += p.get()
    return s


def method_super(n, p=Q(1, 2)):
    s = 0
    for i in range(n):
        s += p.get()
    return s


def prop(n, p=P(1, 2)):
    s = 0
    for i in range(n):
        s += p.prop
    return s


def alloc(n):
    q = P(0, 0)
    d = P(1, 2)
    for i in range(n):
        q = q.add(d)
    return q.x


def dunder(n):
    v = V()
    for i in range(n):
        v = v + v
    return v.k


def class_attr(n):
    s = 0
    for i in range(n):
        s += V.k
    return s


def global_read(n):
    s = 0
    for i in range(n):
        s += G
    return s


def global_write(n):
    global GV
    GV = 0
    for i in range(n):
        GV += 1


def isinst(n, p=Q(1, 2)):
    s = 0
    for i in range(n):
        if isinstance(p, P):
            s += 1
    return s


def namedtuple_attr(n, x=NT(1, 2)):
    for i in range(n):
        x.a


def namedtuple_new(n):
    for i in range(n):
        NT(i, 2)


def dataclass_new(n):
    for i in range(n):
        DC(i, 2)


def dataclass_eq(n, a=DC(1), b=DC(1)):
    for i in range(n):
        a == b


def enum_attr(n):
    for i in range(n):
        Color.RED


def enum_value(n, c=Color.RED):
    for i in range(n):
        c.value


def slots_new(n):
    for i in range(n):
        SL(i, 2)


def derived_new(n):
    for i in range(n):
        Derived(i, 2)


def user_getitem(n, h=H(1)):
    for i in range(n):
        h[i]


def user_len(n, h=H(1)):
    for i in range(n):
        len(h)


def user_contains(n, h=H(1)):
    for i in range(n):
        i in h


def user_iter(n, h=H(1)):
    for i in range(n // 3):
        for x in h:
            pass


def user_next(n):
    for i in range(n // 10):
        for x in It(10):
            pass


def user_call(n, h=H(1)):
    for i in range(n):
        h(i)


def user_eq(n, h=H(1), g=H(1)):
    for i in range(n):
        h == g


def user_lt_sort(n, h=[H(i * 7919 % 101) for i in range(100)]):
    for i in range(n // 500):
        sorted(h)


def user_bool(n, h=H(1)):
    for i in range(n):
        if h:
            pass


def user_hash(n, h=H(1)):
    for i in range(n):
        hash(h)


def getattr_dyn(n, o=DC(1), names=('a', 'b')):
    for i in range(n):
        getattr(o, names[i & 1])


def getattr_hook(n, o=GA()):
    for i in range(n):
        o.zz


def setattr_dyn(n, o=DC(1), names=('a', 'b')):
    for i in range(n):
        setattr(o, names[i & 1], i)


def hasattr_(n, o=DC(1)):
    for i in range(n):
        hasattr(o, 'zz')


def type_check(n, o=1):
    for i in range(n):
        type(o) is int


def deepcopy(n, o={'a': [1, 2, 3], 'b': (1, 2)}):
    for i in range(n // 1000):
        copy.deepcopy(o)


def class_create(n):
    for i in range(n // 1000):

        class X:

            def f(self):
                pass


def method_bound(n, o=H(1)):
    f = o.__call__
    for i in range(n):
        f(i)


def aug_attr(n, o=DC(1)):
    for i in range(n):
        o.a += 1


def match_(n):
    for i in range(n):
        match i & 3:
            case 0:
                pass
            case 1 | 2:
                pass
            case _:
                pass


def match_seq(n, v=('a', 1)):
    for i in range(n):
        match v:
            case ['b', x]:
                pass
            case ['a', x]:
                pass


def match_cls(n, v=DC(1)):
    for i in range(n):
        match v:
            case DC(a=2):
                pass
            case DC(a=1):
                pass
