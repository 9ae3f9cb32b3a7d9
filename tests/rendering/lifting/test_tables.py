"""The tables of a skeleton."""

from drafter.rendering.lifting import tables
from drafter.skeleton.carry import carry
from drafter.skeleton.emit import emit
from drafter.skeleton.load import load

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


def test_a_draft_that_is_not_adopted_has_no_past_to_tell():
    draft = HEAD.replace("  adopted: 2 December 2024\n", "")
    assert _lifted("the forum held in Osh on 4 July 2024", head=draft).tables == {}


def test_two_candidates_for_the_series_are_told_at_their_lines_with_the_remedy():
    skeleton = _lifted(*(f"its resolution 78/{n} of {n} December 2023 on the law of the sea" for n in (5, 6)))
    carried = carry(load(emit(skeleton), "base.yaml"), file="draft.yaml")
    assert len(carried.probable) == 2
    assert len({problem.place.line for problem in carried.probable}) == 2
    assert all("78/5 or 78/6 is the resolution that 79/5 follows" in problem.message for problem in carried.probable)
