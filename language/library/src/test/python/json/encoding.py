# json.dumps: separators, sorting, indents, odd keys, floats, errors, subclasses.
import io
import json


class Opaque:
    pass


class Text(str):
    pass


class Whole(int):
    __repr__ = lambda self: "no"


class Real(float):
    __repr__ = lambda self: "no"


objects = (Opaque(), {(1, 2): 3}, [float("nan")], {1: 2, None: 3, True: 4, 2.5: 6}, (1,), "\xe9\u2028\U0001F600\x7f\x00\"\\/", 10**30, 1e16, 1e-7,
           {"b": [1, {"c": ()}], "a": {}}, [], {}, [[]], "", -0.0, [Text("q"), Whole(5), Real(2.5)], {Text("k"): Whole(1)}, None, True)
for value in objects:
    for options in ({}, {"sort_keys": True}, {"skipkeys": True}, {"allow_nan": False}, {"ensure_ascii": False}, {"indent": 1}, {"indent": "\t", "separators": (",", ":")}):
        try:
            print(ascii(json.dumps(value, **options)))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
loop = {}
loop["self"] = loop
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
print(json.dumps(Opaque(), default=lambda o: ["d"]))


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, set):
            return sorted(value)
        return super().default(value)


print(json.dumps({"s": {3, 1}}, cls=Encoder), list(Encoder().iterencode([1, {2}])))
try:
    json.dumps(Opaque(), cls=Encoder)
except TypeError as e:
    print(e)
stream = io.StringIO()
json.dump({"a": [1, 2]}, stream, indent=2)
print(stream.getvalue())
