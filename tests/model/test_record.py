"""A record is a frozen dataclass in everything that can be asked of one: held against `dataclasses` itself."""

import copy
import pickle
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from inspect import signature
from itertools import product

import pytest

from drafter.model.record import record


def _classes(made: Callable[..., Callable[[type], type]], **options: bool) -> tuple[type, type]:
    class Point:
        """A point."""

        x: int
        y: int = 2
        away: Mapping[str, int] = field(default_factory=dict)
        hidden: str = field(default="h", compare=False, repr=False)

        @property
        def sum(self) -> int:
            return self.x + self.y

    class Name:
        words: str

        def __str__(self) -> str:
            return self.words

    return made(frozen=True, **options)(Point), made(frozen=True, **options)(Name)


OPTIONS = [dict(zip(("slots", "eq", "order"), values, strict=True)) for values in product((False, True), repeat=3)]
POSSIBLE = [one for one in OPTIONS if one["eq"] or not one["order"]]


@pytest.fixture(params=POSSIBLE, ids=str)
def pairs(request: pytest.FixtureRequest) -> tuple[tuple[type, type], tuple[type, type]]:
    return _classes(record, **request.param), _classes(dataclass, **request.param)


def test_a_record_says_of_itself_what_a_dataclass_says(pairs) -> None:
    for ours, theirs in zip(*pairs, strict=True):
        assert is_dataclass(ours)
        assert [(f.name, f.type, f.default, f.compare, f.repr) for f in fields(ours)] == [
            (f.name, f.type, f.default, f.compare, f.repr) for f in fields(theirs)
        ]
        assert ours.__match_args__ == theirs.__match_args__
        ours("a")
        assert list(signature(ours).parameters) == list(signature(theirs).parameters)
        assert (ours.__doc__, ours.__qualname__, ours.__module__) == (
            ours.__doc__,
            theirs.__qualname__,
            theirs.__module__,
        )
        assert hasattr(ours, "__slots__") == hasattr(theirs, "__slots__")


def test_two_are_equal_as_two_of_a_dataclass_are(pairs) -> None:
    (ours, _), (theirs, _) = pairs
    values = [(1,), (1, 2), (1, 3), (1, 2, {}, "other")]
    for first, second in product(values, values):
        assert (ours(*first) == ours(*second)) == (theirs(*first) == theirs(*second))
    assert ours(1) != theirs(1)


def test_they_have_a_dataclasss_order_and_repr(pairs) -> None:
    for (ours, theirs), values in zip(zip(*pairs, strict=True), [((2,), (1, 5)), (("b",), ("a",))], strict=True):
        assert [repr(ours(*value)) for value in values] == [repr(theirs(*value)) for value in values]
        assert hasattr(ours, "__lt__") == hasattr(theirs, "__lt__")
    with pytest.raises(TypeError):
        pairs[0][1]("a") < 1  # noqa: B015 - what is asked for is the error


@pytest.mark.parametrize("made", [record, dataclass])
def test_an_order_is_that_of_the_fields(made) -> None:
    _, name = _classes(made, slots=True, order=True)
    first, second = name("a"), name("b")
    assert first < second
    assert first <= second
    assert second > first
    assert second >= first
    assert not first > second
    assert sorted([second, first]) == [first, second]


def test_equal_records_have_one_hash(pairs) -> None:
    _, name = pairs[0]
    one, other = name("a"), name("a")
    assert (one == other) == (hash(one) == hash(other))


def test_nothing_of_a_record_can_be_changed(pairs) -> None:
    (point, _), _ = pairs
    one = point(1)
    for name in ("x", "unknown"):
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, 5)
        with pytest.raises(FrozenInstanceError):
            delattr(one, name)
    assert one.x == 1


def test_no_two_share_what_is_made_anew_for_each(pairs) -> None:
    (point, _), _ = pairs
    assert point(1).away is not point(1).away


def test_a_field_without_a_value_is_asked_for(pairs) -> None:
    for ours, theirs in zip(*pairs, strict=True):
        for arguments, named in (((), {}), ((1, 2, 3, 4, 5), {}), ((1,), {"no": 1})):
            with pytest.raises(TypeError) as expected:
                theirs(*arguments, **named)
            with pytest.raises(TypeError) as found:
                ours(*arguments, **named)
            assert str(found.value).partition("(")[2] == str(expected.value).partition("(")[2]


def test_replace_and_copies_make_an_equal_one(pairs) -> None:
    (point, _), _ = pairs
    one = point(1, 3)
    assert replace(one, y=4).y == 4
    assert repr(copy.copy(one)) == repr(copy.deepcopy(one)) == repr(one)


@record(frozen=True, slots=True)
class Kept:
    """Stands at the top of a module, where pickle finds it."""

    words: str
    more: tuple[int, ...] = ()


def test_a_record_can_be_kept_in_a_file() -> None:
    assert pickle.loads(pickle.dumps(Kept("a", (1,)))) == Kept("a", (1,))


def test_a_record_is_matched_by_its_fields() -> None:
    match Kept("a", (1,)):
        case Kept(words, (number,)):
            assert (words, number) == ("a", 1)
        case _:
            pytest.fail("no match")


def test_a_record_that_is_not_frozen_is_refused() -> None:
    with pytest.raises(ValueError, match="frozen"):
        record(frozen=False)
