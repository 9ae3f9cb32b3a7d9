import pytest

from drafter.skeleton import yaml
from drafter.skeleton.shapes import Shapes


@pytest.fixture
def shapes():
    return Shapes("a.yaml", "drafter: 1\n")


def test_what_is_right_is_taken_and_nothing_is_told(shapes):
    assert shapes.mapping({"a": "b"}, ("a",), "a fact") == {"a": "b"}
    assert shapes.several(["a"], "the list", "list") == ["a"]
    assert shapes.word("a", "the text") == "a"
    assert shapes.problems == []


def test_nothing_at_all_is_an_empty_mapping_or_list(shapes):
    assert shapes.mapping("", None, "a fact") == {}
    assert shapes.several("", "the list", "list") == []
    assert shapes.problems == []


@pytest.mark.parametrize(
    ("take", "said"),
    [
        (lambda s: s.mapping(["a"], None, "a fact"), "a fact is written as lines of “name: value”"),
        (lambda s: s.mapping({"nmae": "b"}, ("name",), "a fact"), "a fact has no “nmae”; did you mean “name”?"),
        (lambda s: s.several("a", "the list", "list"), "the list is a list: begin each line of it with “- ”"),
        (lambda s: s.one_value(["a"], "held"), "“held” is one value, but several values stand here"),
        (lambda s: s.word(["a"], "the title"), "the title is a text, but YAML reads a list or mapping here"),
    ],
)
def test_what_is_wrong_is_told_with_what_to_write(shapes, take, said):
    take(shapes)
    (problem,) = shapes.problems
    assert problem.message.startswith(said)
    assert problem.place.line == 1


def test_all_that_is_wrong_is_told_in_one_run_each_at_its_place():
    text = "drafter: 1\none: []\ntwo: {}\n"
    tree = yaml.read(text, "a.yaml")
    shapes = Shapes("a.yaml", text)
    for name in ("one", "two"):
        key = next(one for one in tree if one == name)
        shapes.problem(key, f"{name} is wrong")
    assert [one.place.line for one in shapes.problems] == [2, 3]


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ({"ours": "Peace", "Norway": "War"}, "(ours and Norway)"),
        (
            {"title": {"ours": "Peace", "Norway": "War"}, "date": {"ours": "", "Chad": ""}},
            "(title: ours and Norway; date: ours and Chad)",
        ),
        ("Peace", "(several)"),
    ],
)
def test_a_choice_that_stands_in_a_mapping_is_told_and_taken_out(choice, said):
    shapes = Shapes("draft.yaml", "")
    assert shapes.mapping({"title": "Peace", "conflict": choice}, ("title",), "the document") == {"title": "Peace"}
    (problem,) = shapes.problems
    assert f"a choice stands here {said}: write the words" in problem.message
