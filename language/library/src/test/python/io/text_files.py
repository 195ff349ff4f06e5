# Text files: newlines, encodings, positions, error texts.
import io
import os
import tempfile

directory = tempfile.mkdtemp()
path = os.path.join(directory, "text")


def attempt(label, action):
    try:
        print(label, ascii(action()))
    except BaseException as e:
        print(label, type(e).__name__, str(e).replace(directory, "DIR"))


with open(path, "wb") as f:
    print(f.write(b"a\r\nb\rc\nd\r"), f.tell(), f.mode, f.closed)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, newline=newline) as f:
        print(repr(newline), list(f), repr(f.newlines))
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, "w", newline=newline) as f:
        f.write("x\ny\r\n")
    with open(path, "rb") as f:
        print(repr(newline), f.read())

for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig", "ascii", "cp1252"):
    def roundtrip():
        with open(path, "w", encoding=encoding) as f:
            f.write("gr\xfc\xdf\ne")
        with open(path, "rb") as f:
            raw = f.read()
        with open(path, encoding=encoding) as f:
            return raw, f.read()
    attempt(encoding, roundtrip)
for handler in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape"):
    def roundtrip():
        with open(path, "w", encoding="ascii", errors=handler) as f:
            f.write("\xe9\u20ac!")
        with open(path, "rb") as f:
            return f.read()
    attempt(handler, roundtrip)
with open(path, "wb") as f:
    f.write(b"ab\xff\xfecd\n\xe2\x82")
for handler in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    attempt(handler, lambda: open(path, encoding="utf-8", errors=handler).read())

with open(path, "w+", encoding="utf-8") as f:
    f.write("one\ntwo\n\xe9thr\xe9e\nfour\n")
    f.seek(0)
    print(repr(f.readline()), f.tell())
    mark = f.tell()
    print(repr(f.read(5)), ascii(f.readline()))
    f.seek(mark)
    print(ascii(f.readlines(3)), ascii(f.read()))
    print(f.seek(0, 2), f.truncate(4), f.seek(0), repr(f.read()))
    attempt("seek cur", lambda: f.seek(1, 1))
    attempt("seek end", lambda: f.seek(-1, 2))
    attempt("seek neg", lambda: f.seek(-1))
    attempt("whence", lambda: f.seek(0, 9))
    attempt("write bytes", lambda: f.write(b"x"))
    print(f.encoding, f.errors, f.line_buffering, f.write_through, f.name == path, f.mode)
with open(path) as f:
    iterator = iter(f)
    next(iterator)
    attempt("tell while iterating", f.tell)
    attempt("write to read", lambda: f.write("x"))
attempt("closed read", f.read)
attempt("closed iter", lambda: next(f))
attempt("closed write", lambda: f.write("x"))
with open(path, "a") as f:
    attempt("read appended", f.read)
    print(f.tell(), f.write("zz"), f.tell())
print(open(path).read())

attempt("missing", lambda: open(os.path.join(directory, "missing")))
attempt("exists", lambda: open(path, "x"))
attempt("directory", lambda: open(directory, "w"))
attempt("mode", lambda: open(path, "q"))
attempt("mode twice", lambda: open(path, "rw"))
attempt("mode both", lambda: open(path, "rbt"))
attempt("mode none", lambda: open(path, "b"))
attempt("binary newline", lambda: open(path, "rb", newline=""))
attempt("binary encoding", lambda: open(path, "rb", encoding="utf-8"))
attempt("binary errors", lambda: open(path, "rb", errors="strict"))
attempt("unbuffered text", lambda: open(path, buffering=0))
attempt("unknown encoding", lambda: open(path, encoding="nonsense"))
attempt("newline value", lambda: open(path, newline="x"))
attempt("type", lambda: open(1.5))
attempt("null", lambda: open("a\0b"))
attempt("closefd", lambda: open(path, closefd=False))

s = io.StringIO("a\nb\r\nc", newline=None)
print(s.getvalue() == "a\nb\nc", s.newlines, list(s))
s = io.StringIO()
print(s.write("hello"), s.seek(2), s.write("LL"), s.getvalue(), s.tell(), s.read(), s.truncate(3), s.getvalue())
print(s.seek(6), s.write("x"), repr(s.getvalue()))
attempt("stringio type", lambda: s.write(1))
attempt("stringio initial", lambda: io.StringIO(1))
s.close()
attempt("stringio closed", s.getvalue)

wrapper = io.TextIOWrapper(io.BytesIO(b"x\r\ny"), encoding="ascii", newline="\r\n")
print(wrapper.readline(), repr(wrapper.read()), wrapper.buffer, sep="|") if False else print(repr(wrapper.readline()), repr(wrapper.read()))
wrapper.reconfigure(encoding="utf-8", newline="\n", line_buffering=True)
print(wrapper.encoding, wrapper.line_buffering)
raw = wrapper.detach()
print(type(raw).__name__)
attempt("detached", wrapper.read)
attempt("detached repr", lambda: repr(wrapper))
os.remove(path)
os.rmdir(directory)
