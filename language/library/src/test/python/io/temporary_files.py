# Files that are opened for one use and given no name: what is written to them is there as soon as the call is over.
import io
import json
import os
import pathlib
import tempfile

directory = tempfile.mkdtemp()
path = os.path.join(directory, "file")


def size():
    return os.path.getsize(path)


def opened():
    return open(path, "w")


def handed_on():
    return opened()


open(path, "w").write("abc")
print(size())
io.open(path, "w", encoding="utf-8").write("abcd")
print(size())
json.dump([1], open(path, "w"))
print(size())
print("hello", file=open(path, mode="w"))
print(size())
pathlib.Path(path).open("w").write("12345")
print(size())
pathlib.Path(path).open(mode="wb").write(b"123456")
print(size())
handed_on().write("1234567")
print(size())
arguments = (path, "w")
open(*arguments).write("12")
print(size())
other_name = open
other_name(path, "w").write("1")
print(size())
[open(path, "a").write("z") for _ in range(2)]
print(size(), open(path).read())

# a file with a name keeps its buffer
named = open(path, "w")
named.write("buffered")
print(size())
named.close()
print(size())
kept = handed_on()
kept.write("buffered")
print(size())
kept.close()

# what is called open need not open a file
def open(*arguments):
    return list(arguments)


print(open(1).append(2), open(3))
os.remove(path)
os.rmdir(directory)
