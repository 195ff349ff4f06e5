# json.loads: values, hooks, positions of errors.
import io
import json

for text in ('{"a":[1,2.5e3,null,true,false,"\\u00e9\\n\\/"],"b":{}}', " [ ] ", "1e400", "NaN", "-Infinity", '"\\ud834\\udd1e"', '"\\ud834"', "-0", "-0.0", "12345678901234567890123", "0",
             '\t{"a" : 1 , "b" : [ 1 , 2 ] }\n', b'"bytes \xc3\xa9"', '"x"'.encode("utf-16"), '"x"'.encode("utf-32-le")):
    print(ascii(json.loads(text)))
for text in ("{", "[1,", '{"a"}', "nul", '"abc', "[1 2]", '{"a":1,}', "", '"\x01"', '"\\x"', "1 2", '"\\u12"', '"\\u12g4"', '"\\', '{"a" 1}', "{1:2}", "[1,]", "-", '{"a":}',
             "01", "1.", "1e", "+1", "[", "  ", "\ufeff1", "tru", "[1\n,\n x]", '{"a":1 "b"', "{,}", "infinity"):
    try:
        print(ascii(json.loads(text)))
    except json.JSONDecodeError as e:
        print(ascii(text), e, e.pos, e.lineno, e.colno, e.msg)
print(json.loads('"a\tb"', strict=False))
print(json.loads('{"a":{"b":[1,-2,3.25]}}', parse_int=str, parse_float=lambda s: "F" + s))
print(json.loads('{"x":{"y":1}}', object_hook=lambda d: ("H", d)), json.loads('{"x":1,"x":2}', object_pairs_hook=list), json.loads('{"x":1,"x":2}'))
print(json.loads("[NaN,Infinity,-Infinity]", parse_constant=lambda s: s), json.JSONDecoder().raw_decode("1 x"), json.load(io.StringIO("[1]")))
for bad in (5, None, [1]):
    try:
        json.loads(bad)
    except TypeError as e:
        print(e)
try:
    json.loads("[" * 100000)
except RecursionError as e:
    print("RecursionError")
document = {"users": [{"id": i, "name": "n\xe4me%d" % i, "tags": ["x"] * (i % 3), "score": i / 7} for i in range(20)]}
print(json.loads(json.dumps(document)) == document, json.loads(json.dumps(document, indent=3)) == document)
