from drafter.skeleton.carry.events import remarks
from drafter.skeleton.load import load
from drafter.skeleton.rewriting import replaced

TEXT = """\
drafter: 1
document: {kind: resolution, number: 79/75, session: 79, adopted: 12 December 2024, title: Peace}
facts:
  events:
    fisheries: {number: 3, held: from 8 to 12 July 2024, place: Rome}
"""


def test_a_remark_says_which_event_the_text_before_had():
    base = load(TEXT, "a.yaml")
    text = replaced(base.text, list(remarks(base)))
    assert "the third in 79/75" in text
    assert load(text) == base


def test_a_draft_has_no_events_to_tell_of():
    draft = load(TEXT.replace("kind: resolution, number: 79/75, ", "").replace("adopted: 12 December 2024, ", ""))
    assert list(remarks(draft)) == []
