"""Frozen dataclasses that are made quickly: a command defines some forty of them before its first word.

`dataclasses.dataclass` compiles every method of a class on its own, which takes 0.4 ms at each start. Here one method
is compiled, when it is first needed, and the others are the same for all. What comes out is a dataclass: `fields`,
`replace`, `match`, copies and type checkers take it for one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass
from operator import attrgetter, ge, gt, le, lt
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["record"]

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(*, frozen: bool, slots: bool = False, eq: bool = True, order: bool = False) -> Callable[[type], type]:
        """Return what makes a frozen dataclass of a class.

        Args:
            frozen: always true; it is said for those who read, and for type checkers.
            slots: whether there is room for the fields only, and not for what is computed once and kept.
            eq: whether two with equal fields are equal; else each equals itself alone.
            order: whether they are ordered by their fields.

        Raises:
            ValueError: it is not to be frozen.

        >>> @record(frozen=True, slots=True)
        ... class Point:
        ...     x: int
        ...     y: int = 0
        >>> Point(1), Point(1) == Point(1, 0), hash(Point(1)) == hash(Point(1))
        (Point(x=1, y=0), True, True)
        """
        if not frozen:
            raise ValueError("a record is frozen")
        return lambda cls: _made(dataclass(init=False, repr=False, eq=False)(cls), slots, eq, order)


def _made(cls: Any, slots: bool, eq: bool, order: bool) -> type:
    every: tuple[Field[Any], ...] = tuple(cls.__dataclass_fields__.values())
    methods = {**_METHODS, **(_by_value(every) if eq else {}), **(_ordered(every) if order else {})}
    methods = {name: method for name, method in methods.items() if name not in vars(cls)}
    if slots:
        cls = _with_slots(cls, tuple(one.name for one in every), methods)
    else:
        for name, method in methods.items():
            setattr(cls, name, method)
    cls.__init__ = _compiled_at_first_use(cls, every, slots)
    return cls  # type: ignore[no-any-return]


def _compiled_at_first_use(cls: Any, every: tuple[Field[Any], ...], slots: bool) -> Callable[..., None]:
    def first(self: object, *values: object, **named: object) -> None:
        cls.__init__ = _init(cls, every, slots)
        cls.__init__(self, *values, **named)

    return first


def _with_slots(cls: type, names: tuple[str, ...], methods: dict[str, Any]) -> type:
    """Make a class once more with slots, which cannot be added to one that there is."""
    own = {name: value for name, value in vars(cls).items() if name not in (*names, "__dict__", "__weakref__")}
    made = type(cls)(cls.__name__, cls.__bases__, {**methods, **own, "__slots__": names})
    made.__qualname__ = cls.__qualname__
    return made


def _init(cls: type, every: tuple[Field[Any], ...], slots: bool) -> Callable[..., None]:
    """Compile the method that fills the fields."""
    known: dict[str, Any] = {"MISSING": MISSING}
    parameters, lines = ["self"], list[str]()
    for one in every:
        name = one.name
        known |= {f"default_{name}": one.default, f"make_{name}": one.default_factory}
        if one.default_factory is not MISSING:
            parameters.append(f"{name}=MISSING")
            lines.append(f"if {name} is MISSING: {name} = make_{name}()")
        else:
            parameters.append(name if one.default is MISSING else f"{name}=default_{name}")
        if slots:
            known[f"set_{name}"] = vars(cls)[name].__set__
        lines.append(f"set_{name}(self, {name})" if slots else f"self.__dict__['{name}'] = {name}")
    body = "\n ".join(lines) or "pass"
    exec(f"def __init__({', '.join(parameters)}):\n {body}", known)  # noqa: S102 - made of the names of fields alone
    method: Callable[..., None] = known["__init__"]
    method.__qualname__ = f"{cls.__qualname__}.__init__"
    return method


def _values(every: tuple[Field[Any], ...]) -> Callable[[Any], object]:
    """Return what gets the values of the fields that count."""
    names = [one.name for one in every if one.compare]
    return attrgetter(*names) if names else lambda one: ()


def _by_value(every: tuple[Field[Any], ...]) -> dict[str, Any]:
    values = _values(every)

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return {"__eq__": equal, "__hash__": lambda self: hash(values(self))}


def _ordered(every: tuple[Field[Any], ...]) -> dict[str, Any]:
    values = _values(every)

    def method(compared: Callable[[Any, Any], bool]) -> Callable[[object, object], bool]:
        return lambda self, other: (
            compared(values(self), values(other)) if other.__class__ is self.__class__ else NotImplemented
        )

    return {"__lt__": method(lt), "__le__": method(le), "__gt__": method(gt), "__ge__": method(ge)}


def _repr(self: Any) -> str:
    shown = (one.name for one in self.__dataclass_fields__.values() if one.repr)
    return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _refuse(self: object, name: str, *_: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot change “{name}”: a record is frozen")


def _state(self: Any) -> dict[str, Any]:
    return {name: getattr(self, name) for name in self.__dataclass_fields__}


def _restore(self: object, state: dict[str, Any]) -> None:
    for name, value in state.items():
        object.__setattr__(self, name, value)


_METHODS: dict[str, Any] = {
    "__repr__": _repr,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__getstate__": _state,
    "__setstate__": _restore,
}
