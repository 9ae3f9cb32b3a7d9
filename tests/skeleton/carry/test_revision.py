import pytest

from drafter.model.errors import BadSkeleton
from drafter.skeleton.carry.revision import revised
from drafter.skeleton.load import load

ISSUED = """\
drafter: 1
document:
  session: 81
  symbol: A/81/L.5
  date: 3 May 2027
  sponsors: [Chad]
  title: Peace
operative:
  - Decides: to remain seized of the matter
"""


def test_a_revision_is_the_same_text_under_the_symbol_of_the_revision():
    made = revised(load(ISSUED, "a.yaml"), "b.yaml")
    assert made.skeleton.document.symbol == "A/81/L.5/Rev.1"
    assert (made.skeleton.document.based_on, made.skeleton.document.session) == ("A/81/L.5", "81")
    assert made.skeleton.document.date == "TODO"
    assert made.skeleton.body == load(ISSUED).body
    assert made.updates[0] == "symbol: A/81/L.5 → A/81/L.5/Rev.1"


def test_a_revision_of_a_revision_counts_on():
    first = revised(load(ISSUED, "a.yaml")).skeleton
    assert revised(first).skeleton.document.symbol == "A/81/L.5/Rev.2"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("A/81/L.5", "A/81/L.__", "only an issued draft is revised"),
        ("session: 81", "kind: resolution\n  number: 81/5\n  session: 81", "is adopted and cannot be revised"),
    ],
)
def test_only_an_issued_draft_is_revised(old, new, sentence):
    with pytest.raises(BadSkeleton, match=sentence):
        revised(load(ISSUED.replace(old, new), "a.yaml"))
