# Binary files: raw and buffered streams, BytesIO, streams written in Python.
import io
import os
import tempfile

directory = tempfile.mkdtemp()
path = os.path.join(directory, "bytes")


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as e:
        print(label, type(e).__name__, str(e).replace(directory, "DIR"))


with open(path, "wb") as f:
    print(type(f).__name__, type(f.raw).__name__, f.write(b"0123456789" * 2), f.write(memoryview(b"ab")), f.write(bytearray(b"c")))
    attempt("read", f.read)
    attempt("text", lambda: f.write("x"))
with open(path, "rb") as f:
    print(type(f).__name__, f.peek(3)[:3], f.read(4), f.read1(3), f.seek(-2, 2), f.read(), f.read())
    b = bytearray(5)
    print(f.seek(2), f.readinto(b), b, f.seek(3, 1), f.tell())
    print(f.readable(), f.writable(), f.seekable(), f.isatty(), isinstance(f.fileno(), int))
    attempt("write", lambda: f.write(b"x"))
    attempt("negative", lambda: f.seek(-1))
    attempt("read -5", lambda: f.read(-5))
with open(path, "r+b") as f:
    print(type(f).__name__, f.read(2), f.write(b"XY"), f.read(2), f.seek(0), f.read(), f.truncate(3), f.seek(0), f.read())
with open(path, "rb", buffering=0) as f:
    print(type(f).__name__, f.mode, f.read(1), f.readall(), f.closefd)
    attempt("write", lambda: f.write(b"x"))
with open(path, "ab+") as f:
    print(f.tell(), f.seek(0), f.write(b"end"), f.seek(0), f.read())
with open(path, "xb") if not os.path.exists(path) else open(path, "wb") as f:
    f.writelines([b"l1\n", b"l2\n", b"l3"])
with open(path, "rb") as f:
    print(f.readlines(), f.seek(0), list(f), f.seek(0), f.readline(2), f.readlines(1))
attempt("closed", f.read)
attempt("closed enter", f.__enter__)

descriptor = os.open(path, os.O_RDONLY)
with os.fdopen(descriptor, "rb") as f:
    print(f.name == descriptor, f.read(2))
attempt("bad descriptor", lambda: os.close(descriptor))
attempt("bad fd", lambda: open(descriptor))

b = io.BytesIO(b"abcdef")
print(b.read(2), b.tell(), b.seek(-1, 2), b.read(), b.seek(10), b.write(b"z"), b.getvalue())
view = b.getbuffer()
view[0] = 65
print(b.getvalue())
view.release()
print(b.truncate(3), b.getvalue(), b.seek(0), b.readinto(bytearray(2)), b.readline(), b.closed)
attempt("seek", lambda: b.seek(-1))
attempt("type", lambda: b.write("s"))
attempt("whence", lambda: b.seek(0, 5))
b.close()
attempt("closed", b.getvalue)


class Source(io.RawIOBase):
    def __init__(self, chunks):
        self.chunks = list(chunks)

    def readable(self):
        return True

    def readinto(self, buffer):
        if not self.chunks:
            return 0
        chunk = self.chunks.pop(0)
        buffer[:len(chunk)] = chunk
        return len(chunk)


print(io.BufferedReader(Source([b"ab", b"cd\ne", b"f"])).readline())
print(io.BufferedReader(Source([b"ab", b"cd"])).read(3), Source([b"xy", b"z"]).readall(), Source([b"xyz"]).read(2 + 1))
print(list(io.TextIOWrapper(io.BufferedReader(Source([b"\xc3", b"\xa9\r", b"\nz"])), encoding="utf-8")))


class Sink(io.RawIOBase):
    def __init__(self):
        self.data = []

    def writable(self):
        return True

    def write(self, data):
        self.data.append(bytes(data))
        return len(data)


sink = Sink()
w = io.BufferedWriter(sink, 4)
print(w.write(b"ab"), sink.data, w.write(b"cdef"), w.flush(), b"".join(sink.data))
t = io.TextIOWrapper(w, encoding="utf-8", line_buffering=True)
print(t.write("x"), b"".join(sink.data), t.write("y\n"), b"".join(sink.data))
attempt("reader", lambda: io.BufferedReader(sink))
attempt("size", lambda: io.BufferedWriter(sink, 0))
pair = io.BufferedRWPair(Source([b"in"]), Sink())
print(pair.read(), pair.write(b"out"), pair.readable(), pair.writable())
attempt("unsupported", lambda: io.RawIOBase().read(1))
attempt("unsupported seek", lambda: io.IOBase().seek(0))
attempt("fileno", lambda: io.BytesIO().fileno())
print(issubclass(io.UnsupportedOperation, (OSError, ValueError)), isinstance(io.StringIO(), io.TextIOBase), io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
decoder = io.IncrementalNewlineDecoder(None, True)
print(repr(decoder.decode("a\r")), repr(decoder.decode("\nb\r\n")), decoder.newlines, decoder.getstate(), decoder.reset())
os.remove(path)
os.rmdir(directory)
