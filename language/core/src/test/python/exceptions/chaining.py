# __context__, __cause__ and what raise accepts.
def show(action, *args):
    try:
        print(action(*args))
    except BaseException as error:
        print(type(error).__name__, error)


def chain(error):
    links = []
    while error is not None:
        links.append(f"{type(error).__name__}({error})")
        if error.__cause__ is not None:
            links.append("from")
            error = error.__cause__
        else:
            if error.__context__ is not None:
                links.append("suppressed" if error.__suppress_context__ else "during")
            error = error.__context__
    return " ".join(links)


def run(function):
    try:
        function()
    except BaseException as error:
        print(function.__name__, chain(error))


def during():
    try:
        1 / 0
    except ZeroDivisionError:
        {}["k"]


def explicit():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("v") from e


def none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("v") from None


def klass():
    raise ValueError from KeyError


def nested():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError("k")
    except KeyError:
        raise OSError("o")


def in_finally():
    try:
        1 / 0
    finally:
        [][1]


def reraise():
    try:
        1 / 0
    except ZeroDivisionError as e:
        try:
            raise KeyError("k")
        except KeyError:
            raise e


def handled_inside():
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            pass
        raise OSError("c")


def after():
    try:
        raise ValueError("a")
    except ValueError:
        pass
    raise OSError("no context")


def in_function():
    def helper():
        raise KeyError("helper")

    try:
        raise ValueError("a")
    except ValueError:
        helper()


def bare():
    try:
        raise ValueError("a")
    except ValueError:
        raise


def with_exit():
    class Manager:
        def __enter__(self):
            return self

        def __exit__(self, *info):
            raise KeyError("exit")

    with Manager():
        raise ValueError("body")


def generator():
    def gen():
        try:
            yield
        except ValueError:
            raise KeyError("g")

    g = gen()
    next(g)
    g.throw(ValueError("thrown"))


for case in (during, explicit, none, klass, nested, in_finally, reraise, handled_inside, after, in_function, bare, with_exit, generator):
    run(case)


def bad1():
    raise 1


def bad2():
    raise ValueError from 1


def bad3():
    raise object


class NotAnException:
    pass


def bad4():
    raise NotAnException


class Odd(Exception):
    def __new__(cls):
        return 5


def bad5():
    raise Odd


def bad6():
    raise


def bad7():
    try:
        1 / 0
    except 5:
        pass


def bad8():
    try:
        1 / 0
    except (ValueError, "x"):
        pass


def bad9():
    raise None


for case in (bad1, bad2, bad3, bad4, bad5, bad6, bad7, bad8, bad9):
    run(case)
a, b = ValueError("a"), ValueError("b")
a.__context__ = b
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError as e:
    print(chain(e), b.__context__ is a, a.__context__)
import sys
try:
    raise ValueError("x")
except ValueError as e:
    print(sys.exc_info()[0].__name__, sys.exception() is e, sys.exc_info()[2] is e.__traceback__)
    try:
        raise KeyError("y")
    except KeyError:
        print(repr(sys.exception()))
    print(repr(sys.exception()))
print(sys.exception(), sys.exc_info())
try:
    e
except NameError as error:
    print(error, error.name)
tb = None
try:
    during()
except KeyError as error:
    tb = error.__traceback__
    print(tb.tb_lineno > 0, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next, type(tb).__name__, dir(tb))
    show(setattr, tb, "tb_next", tb)
    show(setattr, tb, "tb_next", 1)
    tb.tb_next = None
    print(error.__traceback__.tb_next)
