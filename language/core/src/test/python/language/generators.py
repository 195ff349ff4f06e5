# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Generators: every construct that can suspend."""


def show(generator, *sent):
    out = []
    try:
        out.append(next(generator))
        for value in sent:
            out.append(generator.send(value))
        for value in generator:
            out.append(value)
    except Exception as error:
        out.append(repr(error))
    print(out)


def operands():
    result = [(yield 1), (yield 2) + (yield 3), f"{(yield 4)}-{(yield 5)}", {(yield 6): (yield 7)}, (yield 8) and (yield 9)]
    yield result
    x = 1 if (yield 10) else (yield 11)
    yield x
    yield 1 < (yield 12) < (yield 13)


show(operands(), *range(1, 14))


def loops(n):
    while (yield "test"):
        for i in range(n):
            if i == 2:
                continue
            yield i
        else:
            yield "else"
        break
    else:
        yield "done"


show(loops(4), 1)
show(loops(4), 0)


def tries():
    try:
        yield 1
        try:
            yield 2
            raise KeyError("k")
        except KeyError as error:
            yield repr(error)
            raise ValueError("v")
        finally:
            yield "finally"
    except ValueError as error:
        yield repr(error.__context__)
    else:
        yield "not reached"
    return "result"


show(tries())


class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *args):
        print("exit", args[0])
        return True


def managed():
    with Manager() as m, Manager():
        yield m.__class__.__name__
        raise RuntimeError
    yield "after"


show(managed())


def inner():
    try:
        received = yield "a"
        print("received", received)
        yield "b"
    except ValueError as error:
        print("inner caught", error)
        yield "c"
    return "returned"


def outer():
    value = yield from inner()
    yield value
    value = yield from [1, 2]
    yield value


g = outer()
print(next(g), g.send("x"), g.throw(ValueError("thrown")), next(g), list(g))
g = outer()
next(g)
g.close()
print(list(g))


def augmented():
    total = [0]
    total[0] += yield "first"
    total[0] += (yield "second") * 2
    return_value = yield total
    assert (yield return_value) is None


show(augmented(), 5, 6, "r")


def stops():
    yield 1
    raise StopIteration("inside")


show(stops())
print([x for x in (i * j for i in range(3) for j in range(3) if i != j)])
print(sum(x for x in range(10)), max((len(w), w) for w in ["a", "bbb", "cc"]))
