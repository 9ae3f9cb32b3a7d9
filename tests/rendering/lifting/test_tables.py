"""The tables of a skeleton."""

import pytest

from drafter.rendering.lifting import tables
from drafter.rendering.reduce import reduce
from drafter.rendering.render import rendered
from drafter.rendering.traces.origins import Field
from drafter.rules.reading_order import passages
from drafter.skeleton import walk
from drafter.skeleton.carry import carry
from drafter.skeleton.emit import emit
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced
from tests.corpus import CORPUS, needs_corpus, reading
from tests.sources import PHRASES

HEAD = """\
drafter: 1
document:
  kind: resolution
  number: 79/5
  session: 79
  period: 1
  adopted: 2 December 2024
  title: The law of the sea
preamble:
"""


def _lifted(*texts, head=HEAD):
    return tables.lifted(load(head + "".join(f"  - Recalling: >-\n      {text}\n" for text in texts)))


def test_events_and_resolutions_stand_in_tables_of_their_own():
    skeleton = _lifted("resolution 78/9 of 5 December 2023 on tourism, and the forum held in Osh on 4 July 2024")
    assert skeleton.tables == {
        "events": {"forum": {"held": "4 July 2024", "place": "Osh"}},
        "resolutions": {"tourism_resolution": {"78/9": "5 December 2023"}},
    }


def test_a_text_without_a_day_and_a_known_number_has_no_past_to_tell():
    draft = HEAD.replace("  adopted: 2 December 2024\n", "").replace("  number: 79/5\n", "")
    assert _lifted("the forum held in Osh on 4 July 2024", head=draft).tables == {}


def test_what_is_not_held_has_a_date():
    skeleton = _lifted("the report of 5 July 2024, the forum held on 4 July 2024 and the mandate until 5 May 2025")
    assert skeleton.tables["events"] == {
        "report": {"date": "5 July 2024"},
        "forum": {"held": "4 July 2024"},
        "mandate_end": {"date": "5 May 2025"},
    }


def test_two_candidates_for_the_series_are_told_at_their_lines_with_the_remedy():
    skeleton = _lifted(*(f"its resolution 78/{n} of {n} December 2023 on the law of the sea" for n in (5, 6)))
    carried = carry(load(emit(skeleton), "base.yaml"), file="draft.yaml")
    assert len(carried.probable) == 2
    assert len({problem.place.line for problem in carried.probable}) == 2
    assert all("78/5 or 78/6 is the resolution that 79/5 follows" in problem.message for problem in carried.probable)


PRINTS = sorted((CORPUS / "pairs").glob("*.pdf"))[::9]
OTHERS = {
    "number": "77",
    "held": "5 May 2027",
    "date": "5 May 2027",
    "place": "Osh",
    "country": "Kyrgyzstan",
    "outcome": "Osh Call",
}


def _printed(text):
    """Return the printed words in their parts, each with the path of the value that prints it."""
    made = passages(*rendered(load(text, "a.yaml"), PHRASES))
    return [
        (part.words[span.start : span.end], span.origin.path if isinstance(span.origin, Field) else ())
        for part in made
        for span in part.trace.spans
    ]


@needs_corpus
@pytest.mark.parametrize("path", PRINTS, ids=lambda path: path.stem)
def test_a_changed_event_of_an_adopted_text_changes_all_its_mentions_and_nothing_else(path):
    skeleton = reduce(reading(path), PHRASES).skeleton
    before = _printed(skeleton.text)
    for name, entry in skeleton.tables.get("events", {}).items():
        for field, value in entry.items():
            after = _printed(replaced(skeleton.text, [(*value.span, OTHERS[field])]))
            own = ("facts", "events", name, field)
            changed = [old[1] for old, new in zip(before, after, strict=True) if old[0] != new[0]]
            assert changed
            assert all(where[:4] == own for where in changed)
            assert len(changed) == sum(where[:4] == own for _, where in before)


def test_the_session_of_a_body_that_the_title_names_is_an_event_at_every_mention_and_so_is_the_next_one():
    title = "Report of the Commission on Rivers on the work of its twelfth session"
    skeleton = _lifted(
        "the report of the Commission on Rivers on the work of its twelfth session",
        "the thirteenth session of the Commission on Rivers, and the eleventh session of the Commission on Rivers",
        head=HEAD.replace("The law of the sea", title),
    )
    assert skeleton.tables["events"] == {"rivers_session": {"number": "12"}, "next_rivers_session": {"number": "13"}}
    assert skeleton.document.title == title.replace("twelfth", "{{ rivers_session.number | ordinal }}")
    assert walk.title(skeleton) == title
    assert [entry.text for entry in skeleton.body.preamble] == [
        "the report of the Commission on Rivers on the work of its {{ rivers_session.number | ordinal }} session",
        "the {{ next_rivers_session.number | ordinal }} session of the Commission on Rivers, and the eleventh session "
        "of the Commission on Rivers",
    ]


def test_a_title_that_names_a_conference_of_old_stays_words():
    title = "Follow-up to the Fourth World Conference on Rivers"
    skeleton = _lifted("the Fourth World Conference on Rivers", head=HEAD.replace("The law of the sea", title))
    assert (skeleton.document.title, skeleton.tables) == (title, {})
