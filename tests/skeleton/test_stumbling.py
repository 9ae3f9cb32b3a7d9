"""What YAML says is told in the words of an editor."""

import pytest

from drafter.model.errors import UnreadableSkeleton
from drafter.skeleton.yaml import read

HEAD = "drafter: 1\ndocument:\n  session: 81\n"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (f"{HEAD} date: x\n", 4, "indented otherwise than those above"),
        (f"{HEAD}   date: x\n", 4, ""),
        (f"{HEAD}  sponsors:\n- Chad\n", 5, "if this line belongs to “sponsors”, give it more spaces"),
        (
            "operative:\n  Calls upon: all\n\n  - Notes: it\n",
            4,
            "line 2 stands beside this one and has no “- ”: write “- Calls upon",
        ),
        ("facts:\n  a:\n    - {b: c}\n   - {b: d}\n", 4, "indented otherwise than those above"),
        (f"{HEAD}  sponsors: [Chad,\n    Chile\n  title: x\n", 6, "“[” on line 4 is not closed: write “]” at its end"),
        (f"{HEAD}  sponsors: [\n", 5, "open at the end of the file"),
        (
            "facts:\n  events: x\n    forum: {number: 3}\n",
            2,
            "has lines of its own below, so no value stands beside it",
        ),
        ("facts:\n  a: b\n  c: d\n  - e: f\n", 4, "begin without “- ”: take it out here"),
        ("facts:\n  events: x y\n\n    # ours\n    forum:\n      number: 3\n", 2, "take “x y” out"),
        ("facts:\n  - {by: Chad term: 2026, x: y}\n", 2, "a comma is missing before “term”"),
        ("facts:\n  a: {b: c]\n", 2, "“]” closes no “{”: write “}” here"),
        ("facts:\n  a:\n  - [b, c]\n  - [d, e}\n", 4, "“}” closes no “[”: write “]” here"),
        ("facts:\n  a: [b, , c]\n", 2, 'nothing stands before this comma: write "" for an empty cell'),
        ("facts:\n  a: [*b*, c]\n", 2, "words that begin with “*” stand in double quotes"),
        ("facts:\n  a:\n    * b\n    * c\n", 3, "begins with a hyphen and a space: write “- ”"),
        ('facts:\n  a: {b: 3, c: "d}\n  e: {f: 4}\n  g: "h"\n', 2, "a quotation mark opens here and is not closed"),
        ('facts:\n  a: "b\n  c: d\n  e: "f \\[g]"\n', 2, "a quotation mark opens here and is not closed"),
        ('facts:\n  a:\n  - ["b, c]\n  - ["d", e]\n', 3, "a quotation mark opens here and is not closed"),
    ],
)
def test_a_fault_is_told_with_its_line_and_the_remedy(text, line, said):
    with pytest.raises(UnreadableSkeleton) as error:
        read(text, "x.yaml")
    assert error.value.problems[0].place.line == line
    assert said in str(error.value)
    assert "block" not in str(error.value)
