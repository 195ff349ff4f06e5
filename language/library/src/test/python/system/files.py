# os, os.path, pathlib, glob, shutil, tempfile on a temporary tree.
import glob
import os
import pathlib
import shutil
import stat
import tempfile

root = tempfile.mkdtemp()


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as e:
        print(label, type(e).__name__, str(e).replace(root, "ROOT"), getattr(e, "errno", None), str(getattr(e, "filename", None)).replace(root, "ROOT"))


os.chdir(root)
os.makedirs("a/b/c")
pathlib.Path("a/x.txt").write_text("hello")
pathlib.Path("a/b/y.txt").write_text("y" * 10)
os.symlink("x.txt", "a/link")
print(sorted(os.listdir("a")), os.path.getsize("a/x.txt"), os.path.isdir("a"), os.path.islink("a/link"), os.readlink("a/link"), os.path.realpath("a/link") == os.path.realpath("a/x.txt"))
for entry in sorted(os.scandir("a"), key=lambda e: e.name):
    print(entry.name, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.stat().st_size > 0, entry)
for directory, names, files in os.walk("a"):
    print(directory, sorted(names), sorted(files))
s = os.stat("a/x.txt")
print(s.st_size, stat.S_ISREG(s.st_mode), s.st_nlink, len(s), s[6], oct(os.stat("a").st_mode & 0o170000), stat.S_ISLNK(os.lstat("a/link").st_mode))
os.chmod("a/x.txt", 0o640)
print(stat.filemode(os.stat("a/x.txt").st_mode), os.access("a/x.txt", os.R_OK), os.access("nope", os.F_OK))
os.utime("a/x.txt", (1000, 2000))
print(os.stat("a/x.txt").st_mtime, os.stat("a/x.txt").st_mtime_ns, os.path.getmtime("a/x.txt"))
os.rename("a/x.txt", "a/z.txt")
os.replace("a/z.txt", "a/b/z.txt")
for label, action in (("rmdir", lambda: os.rmdir("a")), ("mkdir", lambda: os.mkdir("a")), ("remove", lambda: os.remove("nope")), ("remove", lambda: os.remove("a")), ("listdir", lambda: os.listdir("nope")),
                      ("listdir", lambda: os.listdir("a/b/y.txt")), ("stat", lambda: os.stat("nope")), ("rename", lambda: os.rename("nope", "x")), ("makedirs", lambda: os.makedirs("a/b")), ("chdir", lambda: os.chdir("nope")),
                      ("readlink", lambda: os.readlink("a")), ("null", lambda: os.stat("a\0")), ("type", lambda: os.stat(1.5)), ("scandir", lambda: os.scandir("nope")), ("unlink dir", lambda: os.unlink("a/b"))):
    attempt(label, action)
descriptor = os.open("raw", os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
print(os.write(descriptor, b"abcdef"), os.lseek(descriptor, 2, os.SEEK_SET), os.read(descriptor, 3), os.fstat(descriptor).st_size, os.ftruncate(descriptor, 1), os.close(descriptor), os.path.getsize("raw"))
print(os.path.join("a", "/b", "c"), os.path.split("/x/y"), os.path.splitext("n.tar.gz"), os.path.normpath("/a/./b/../c//"), os.path.relpath("/a/b", "/a/c"), os.path.commonpath(["/a/b", "/a/c"]), os.path.basename("x/"), os.path.expanduser("~nobody-here"))
os.environ["CINDER_TEST"] = "v"
print(os.getenv("CINDER_TEST"), os.environ.pop("CINDER_TEST"), "CINDER_TEST" in os.environ, os.environb is not None, os.path.expandvars("$UNSET_X/${UNSET_Y}"))
attempt("environ", lambda: os.environ["UNSET_X"])
attempt("environ", lambda: os.environ.__setitem__(1, "x"))
print(os.fspath(pathlib.PurePosixPath("p")), os.fsencode("\xe9"), os.fsdecode(b"\xff") == "\udcff", os.sep, os.linesep == "\n", os.name, os.curdir, os.devnull, os.getcwd() == os.path.realpath(root))
attempt("fspath", lambda: os.fspath(1))
p = pathlib.Path("a") / "b"
print(p, p.name, p.parent, p.parts, sorted(str(q) for q in p.iterdir()), p.exists(), (p / "y.txt").read_text(), p.with_suffix(".q"), sorted(map(str, pathlib.Path("a").rglob("*.txt"))))
(p / "new").write_bytes(b"12\n")
print((p / "new").read_bytes(), (p / "new").stat().st_size, (p / "new").unlink(), (p / "new").exists(), pathlib.Path("~x/..").as_posix(), repr(p), p.is_dir(), p.resolve().is_absolute())
print(sorted(glob.glob("a/**/*.txt", recursive=True)), glob.glob("a/?"), glob.glob("nope*"))
shutil.copytree("a", "copied", symlinks=True)
shutil.copy("a/b/y.txt", "copied/y2.txt")
shutil.move("copied/y2.txt", "moved.txt")
print(sorted(os.listdir("copied")), os.path.exists("moved.txt"), shutil.rmtree("copied"), os.path.exists("copied"), shutil.which("sh") is not None)
with tempfile.TemporaryDirectory() as d, tempfile.NamedTemporaryFile("w+", dir=d) as f:
    f.write("t")
    f.seek(0)
    print(f.read(), os.path.dirname(f.name) == d)
print(os.path.exists(d), len(os.urandom(7)), os.getpid() > 0, os.cpu_count() > 0, os.strerror(2), os.get_terminal_size.__name__, os.uname().sysname)
os.chdir("/")
shutil.rmtree(root)
print(os.path.exists(root))
