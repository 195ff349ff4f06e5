# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
import typing
from typing import *
print(List[int], Optional[str], Union[int, str], Callable[[int], str], Dict[str, "X"])
T = TypeVar("T"); K = TypeVar("K", bound=int)
class Box(Generic[T]):
    def get(self) -> T: ...
print(Box[int], T, K.__bound__, Box.__parameters__, Box[int]().__orig_class__)
def first[A, *B, **P](x: A, y: int = 3, *, z=4) -> A: return x, y, z
print(first(1), first.__type_params__, first.__annotations__)
class Stack[V]:
    def push(self, x: V) -> None: self.x = x
    type Alias = list[V]
print(Stack[int], Stack.__type_params__, Stack.__mro__, Stack.Alias, Stack.Alias.__value__)
type L[X: (int, str)] = list[X]
print(L, L.__value__, L[int], L.__type_params__[0].__constraints__)
class NT(NamedTuple):
    a: int
    b: str = "x"
print(NT(1), NT(1)._asdict())
class TD(TypedDict): a: int
print(TD(a=1), TD.__annotations__)
@runtime_checkable
class Proto(Protocol):
    def close(self): ...
