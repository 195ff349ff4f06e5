# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
import ast
t = ast.parse("def f(a, *b, c=1):\n  x: int = a + 1\n  return [y for y in b if y]\nprint(f(1, 2))")
print(ast.dump(t, include_attributes=True))
exec(compile(t, "x", "exec"))
print(ast.literal_eval("{'a': [1, 2.5, (None, True)]}"), ast.unparse(t))
print(eval(compile(ast.parse("1+2*3", mode="eval"), "", "eval")))
