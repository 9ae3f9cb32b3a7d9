from drafter.skeleton.load import load
from drafter.skeleton.typed import odd_characters, texts

TEXT = """\
drafter: 1
document:
  title: The \ufb01rst
preamble:
  - Noting: the re\u00adport
    comment: a remark may hold \ufb01 and more
"""


def test_odd_characters_are_told_where_they_stand_and_those_of_remarks_are_not():
    found = [(one.place.line, one.place.column) for one in odd_characters(load(TEXT, "a.yaml"))]
    assert found == [(3, len("  title: The ") + 1), (5, len("  - Noting: the re") + 1)]


def test_every_text_is_visited_wherever_it_stands():
    skeleton = load(TEXT, "a.yaml")
    assert {"The \ufb01rst", "the re\u00adport", "Noting"} <= set(texts(skeleton))
    assert not [one for one in texts(skeleton) if "remark" in one]


def test_a_draft_without_odd_characters_has_nothing_to_tell():
    assert odd_characters(load(TEXT.replace("\ufb01", "fi").replace("\u00ad", ""), "a.yaml")) == []
