"""Users and groups: every system has root, in a group of its own."""

import grp
import os
import pwd

root = pwd.getpwnam("root")
print(root.pw_name, root.pw_uid, root.pw_gid, root[0], len(root), type(root).__name__)
print(pwd.getpwuid(0) == root, root in pwd.getpwall(), grp.getgrgid(0) in grp.getgrall())
print(grp.getgrgid(0).gr_gid, isinstance(grp.getgrgid(0).gr_mem, list), os.path.expanduser("~root") == root.pw_dir)
for action in (lambda: pwd.getpwnam("no such user"), lambda: pwd.getpwuid(987654), lambda: pwd.getpwuid("0"),
               lambda: grp.getgrnam("no such group"), lambda: grp.getgrgid(987654), lambda: pwd.getpwnam(5)):
    try:
        action()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
