"""Facts with a form of their own, as an editor may write them."""

import pytest

from drafter.language.facts import values
from drafter.language.facts.naming.names import VALUES
from drafter.model.errors import BadSkeleton
from drafter.rendering.render import render
from tests.drafts import draft
from tests.sources import PHRASES

BODY = """
preamble:
  - Noting: "{{ documents.report }}, {{ budget_period | earlier(1) }}, {{ year | later(2) }}, {{ amounts.total }}"
"""
RIGHT = {
    "documents": "  documents:\n    report: A/81/302\n",
    "budget_period": "  budget_period: 1 July 2026 to 30 June 2027\n",
    "year": "  year: 2026\n",
    "amounts": "  amounts:\n    total: 1,500\n",
}


@pytest.mark.parametrize(
    ("name", "wrong", "line", "said"),
    [
        ("documents", "  documents:\n    report: A/81/\n", 14, "is no symbol of a document"),
        ("documents", "  documents: A/81/302\n", 13, "“name: value”"),
        ("documents", "  documents:\n    report:\n", 14, "no words stand after “report”"),
        ("budget_period", "  budget_period: 1 July 2026 to 30 June 2025\n", 15, "out of order"),
        ("budget_period", "  budget_period: [1 July 2026 to 30 June 2025]\n", 15, "not a list"),
        ("year", "  year: 26\n", 16, "four figures"),
        ("amounts", "  amounts:\n    total: 1500\n", 18, "for example 1,500"),
    ],
)
def test_a_wrong_value_is_told_at_its_line_with_the_remedy(name, wrong, line, said):
    facts = "".join({**RIGHT, name: wrong}.values())
    with pytest.raises(BadSkeleton) as caught:
        render(draft(BODY, facts), PHRASES)
    (problem,) = caught.value.problems
    assert problem.place.line == line
    assert said in problem.message


def test_right_values_are_printed_in_their_forms():
    (block, *_) = (b for b in render(draft(BODY, "".join(RIGHT.values())), PHRASES).body if hasattr(b, "label"))
    assert "A/81/302, 1 July 2025 to 30 June 2026, 2028, 1,500" in "".join(i.words for i in block.inlines)


def test_the_names_that_are_known_without_the_values_are_theirs():
    assert set(VALUES) == set(values.NAMES)
