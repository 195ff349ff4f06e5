# struct, marshal, codecs, hashing.
import codecs
import _md5
import _sha1
import _sha2
import marshal
import struct


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as e:
        print(label, type(e).__name__, e)


for format, values in (("<bBhHiIlLqQ", (-1, 255, -2, 65535, -3, 4, -5, 6, -7, 8)), (">hil", (1, 2, 3)), ("@bhilq", (1, 2, 3, 4, 5)), ("=3s5pc?x", (b"abcd", b"hello", b"z", True)), ("<efd", (1.5, -2.25, 1e300)), ("<0i", ()), ("nN", (-1, 1)), ("P", (7,)),
                      ("2h3x i", (1, 2, 3))):
    data = struct.pack(format, *values)
    print(format, data, struct.calcsize(format), struct.unpack(format, data))
for label, action in (
    ("range", lambda: struct.pack("b", 200)), ("range", lambda: struct.pack("<H", -1)), ("range", lambda: struct.pack("<q", 2**63)), ("type", lambda: struct.pack("i", "a")), ("float", lambda: struct.pack("i", 1.5)), ("count", lambda: struct.pack("ii", 1)),
    ("size", lambda: struct.unpack("i", b"12")), ("char", lambda: struct.pack("z", 1)), ("char", lambda: struct.pack("<n", 1)), ("c", lambda: struct.pack("c", b"ab")), ("s", lambda: struct.pack("s", "a")), ("f", lambda: struct.pack("f", 1e300)), ("e", lambda: struct.pack("e", 1e10)),
    ("repeat", lambda: struct.pack("3")), ("pack_into", lambda: struct.pack_into("i", bytearray(2), 0, 1)), ("unpack_from", lambda: struct.unpack_from("i", b"123", 1)), ("iter", lambda: list(struct.iter_unpack("h", b"123"))),
):
    attempt(label, action)
buffer = bytearray(8)
struct.pack_into("<hh", buffer, 2, 1, 2)
s = struct.Struct("<hh")
print(buffer, struct.unpack_from("<h", buffer, 2), list(struct.iter_unpack("<h", buffer)), s.size, s.format, s.pack(1, 2), s.unpack(b"\1\0\2\0"))
for value in (None, True, 5, -5, 2**70, -2**40, 1.5, 2j, "text", "\xe9", b"bytes", (1, (2,)), [1, [2]], {"k": [1]}, {1, 2}, frozenset([3]), ..., StopIteration):
    print(value, marshal.loads(marshal.dumps(value)) == value)
attempt("marshal", lambda: marshal.dumps(object()))
attempt("marshal", lambda: marshal.loads(b""))
for name in ("utf-8", "utf-16-be", "latin-1", "ascii", "utf-32", "rot13", "unicode_escape", "raw_unicode_escape", "cp437", "koi8-r"):
    attempt(name, lambda: (codecs.lookup(name).name, codecs.encode("ab\xe9" if name not in ("ascii", "koi8-r") else "ab", name)))
attempt("unknown", lambda: codecs.lookup("nonsense"))
attempt("decode", lambda: codecs.decode(b"\xff", "utf-8"))
attempt("encode", lambda: "\xe9".encode("ascii"))
decoder = codecs.getincrementaldecoder("utf-8")()
print(repr(decoder.decode(b"\xe2\x82")), decoder.getstate(), ascii(decoder.decode(b"\xac")), decoder.decode(b"", True))
codecs.register_error("shout", lambda e: ("!" * (e.end - e.start), e.end))
print("a\xe9\xe8b".encode("ascii", "shout"), codecs.BOM_UTF8, codecs.escape_decode(rb"\x41\n")[0], codecs.charmap_build("abc") is not None)
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    h = {"md5": _md5, "sha1": _sha1}.get(name, _sha2).__dict__[name](b"abc")
    h.update(b"def")
    print(name, h.hexdigest(), h.digest_size, h.block_size, h.name, h.copy().hexdigest() == h.hexdigest())
