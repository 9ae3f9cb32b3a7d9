"""The next session: only what is technical changes, and nothing is lost."""

import difflib
import re

import pytest

from drafter.model.errors import BadSkeleton
from drafter.model.resolution import Paragraph, plain
from drafter.readers import reader_for
from drafter.readers.grammar import parse
from drafter.rendering.reduce import reduce
from drafter.rendering.render import render
from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from tests.drafts import HEAD, draft
from tests.sources import PHRASES, SOURCES, reduction

BASES = [reduction(number).skeleton for number in SOURCES]
FROM_DRAFT = """
preamble:
  - Recalling: its resolution 70/1[^note]

operative:
  - Decides: to remain seized of the matter

footnotes:
"""


def tail(text):
    """The text from the facts on, where nothing but one line may be added."""
    return text[text.index("\nfacts:") :]


@pytest.mark.parametrize("base", BASES, ids=list(SOURCES))
def test_below_the_document_one_line_is_added_and_of_the_others_only_remarks_change(base):
    without = re.compile(r" *# the [a-z-]+ in \d+/\d+$", re.MULTILINE)
    old, new = tail(base.text).splitlines(), without.sub("", tail(carry(base).skeleton.text)).splitlines()
    changed = [line for line in difflib.ndiff(old, new) if not line.startswith("  ")]
    assert len(changed) == 1
    assert re.match(rf"\+ +{base.document.number}: \d+ \w+ \d{{4}} +# added", changed[0])


@pytest.mark.parametrize("session", [None, 85, 100])
@pytest.mark.parametrize("base", BASES, ids=list(SOURCES))
def test_of_every_paragraph_only_the_words_of_the_facts_change(base, session):
    carried = carry(base, session).skeleton
    before, after = (render(s, PHRASES).body for s in (base, carried))
    changed = [(plain(a.inlines), plain(b.inlines)) for a, b in zip(before, after, strict=True) if a != b]
    assert len(changed) == 3
    for old, new in changed:
        assert words_without_facts(old) == words_without_facts(new)


def words_without_facts(text):
    """The words of a paragraph without the series of resolutions and without the session."""
    text = re.sub(r"\d+/\d+ of \d+ \w+ \d{4}(?:, | and )?", "", text)
    return re.sub(r"its (?:[\w-]+ )+?session", "its session", text)


@pytest.mark.parametrize("base", BASES, ids=list(SOURCES))
def test_a_draft_is_carried_again_without_losing_a_paragraph(base):
    once = carry(base).skeleton
    twice = carry(once).skeleton
    assert tail(twice.text) == tail(once.text)
    assert int(twice.document.session) == int(once.document.session) + int(once.document.period)
    openings = [b for b in render(twice, PHRASES).body if isinstance(b, Paragraph)]
    assert len(openings) == sum(isinstance(b, Paragraph) for b in render(base, PHRASES).body)


def test_the_note_on_the_sponsors_of_the_base_is_left_out_with_them():
    head = HEAD.replace("  sponsors: [Chad]\n", "").replace("document:\n", "document:\n  committee: First Committee\n")
    head += '  printed: {sponsors: "Chad:[^*] draft resolution"}\n'
    notes = '  "*": >-\n    On behalf of the\n    Group of 77.\n  note: Resolution 1.\n'
    carried = carry(draft(FROM_DRAFT + notes, head=head)).skeleton
    assert list(carried.footnotes) == ["note"]
    assert carried.text.endswith("footnotes:\n  note: Resolution 1.\n")


def test_a_note_on_the_title_stays():
    head = HEAD.replace("Peace in the world", "Peace[^note] in the world")
    carried = carry(draft("\nfootnotes:\n  note: {resolution: 70/1}\n", head=head)).skeleton
    assert list(carried.footnotes) == ["note"]


def test_a_draft_as_base_leaves_a_line_for_the_sponsors_of_the_next():
    carried = carry(draft())
    assert "\n  sponsors: []  " in carried.skeleton.text
    assert "left out: sponsors" in carried.updates


def test_comments_at_the_head_and_between_the_lines_stay():
    base = load("# ours\n" + HEAD + "# between\npreamble:\n  - Noting: peace  # why\n")
    text = carry(base).skeleton.text
    for comment in ("# ours\n", "# between\n", "# why\n"):
        assert comment in text


def test_a_committee_draft_gets_the_symbol_of_its_committee():
    base = draft(head=HEAD.replace("document:\n", "document:\n  committee: Third Committee\n"))
    assert carry(base).skeleton.document.symbol == "A/C.3/83/L.__"


@pytest.mark.parametrize("session", [1, 80, 81])
def test_a_session_that_is_not_later_is_refused(session):
    with pytest.raises(BadSkeleton, match="after the eighty-first"):
        carry(draft(), session)


def test_without_a_period_the_next_session_is_a_guess_that_is_told():
    carried = carry(draft(head=HEAD.replace("  period: 2\n", "")))
    assert carried.skeleton.document.session == "82"
    assert "does not say when" in carried.doubts[0]


ADOPTED = """\
drafter: 1

document:
  kind: resolution
  number: 81/75
  session: 81
  period: 1
  adopted: 2 December 2026
  meeting: 60
  title: Peace in the world

facts:
  previous_resolution: {80/64: 4 December 2025}  # the text that this one follows

preamble:
  - Recalling: its {{ previous_resolution | resolutions }},

operative:
  - Requests: a report on the implementation of resolution {{ previous_resolution | numbers }}
"""


def test_the_previous_resolution_is_replaced_wherever_it_is_printed_and_told_with_both_readings():
    carried = carry(load(ADOPTED, "a.yaml"), file="b.yaml")
    printed = [plain(b.inlines) for b in render(carried.skeleton, PHRASES).body if isinstance(b, Paragraph)]
    assert printed[0] == "Recalling its resolution 81/75 of 2 December 2026,"
    assert printed[-1].removesuffix(".").endswith("a report on the implementation of resolution 81/75")
    assert "# the text that this one follows; was 80/64 of 4 December 2025\n" in carried.skeleton.text
    (probable,) = carried.probable
    assert "80/64 of 4 December 2025 → 81/75 of 2 December 2026" in probable.message
    assert carried.skeleton.text.splitlines()[probable.place.line - 1].startswith("  previous_resolution:")


@pytest.mark.parametrize("base", [*BASES, load(ADOPTED)], ids=[*SOURCES, "single"])
def test_carrying_twice_gives_what_carrying_once_over_both_sessions_gives(base):
    first = carry(base).skeleton
    twice = carry(first).skeleton
    assert tail(twice.text) == tail(carry(base, int(twice.document.session)).skeleton.text)


def test_a_draft_with_a_period_that_cites_its_predecessor_nowhere_is_told():
    silent = re.sub(r"facts:\n.*\n\n", "", re.sub(r"\{\{.*\}\}", "70/1", ADOPTED))
    assert any("cites it nowhere" in doubt for doubt in carry(load(silent)).doubts)
    assert not any("cites it nowhere" in doubt for doubt in carry(load(ADOPTED)).doubts)


def test_a_resolution_of_another_organ_is_carried_by_its_own_sessions():
    words = """\
A/HRC/RES/58/12

Human Rights Council

Fifty-eighth session

24 February–4 April 2025

Agenda item 3

Resolution adopted by the Human Rights Council on 3 April 2025

58/12. The right to food

The Human Rights Council,

Recalling its resolution 55/4 of 3 April 2024 on the right to food,

1. Decides to remain seized of the matter.
"""
    data = words.encode()
    base = reduce(parse(reader_for("a.txt", data)(data))[0], PHRASES).skeleton
    assert (base.document.organ, base.document.number, base.document.session) == (
        "Human Rights Council", "58/12", "58")  # fmt: skip
    carried = carry(base, 61)
    assert render(carried.skeleton, PHRASES).masthead.session == "Sixty-first session"
    assert "28 August" not in carried.skeleton.text
    assert carried.skeleton.facts == {"previous_resolution": {"58/12": "3 April 2025"}}


def test_a_remark_says_in_words_which_event_the_text_before_had():
    events = "    fisheries: {number: 36, held: May 2024}\n    forum:\n      number: 3\n      held: May 2025\n"
    body = (
        "preamble:\n  - Recalling: the {{ fisheries.number | ordinal }} and {{ forum.number | ordinal | capitalize }}\n"
    )
    head = "drafter: 1\ndocument:\n  kind: resolution\n  number: 79/5\n  session: 79\n  title: Fish\n"
    text = carry(load(f"{head}facts:\n  events:\n{events}{body}")).skeleton.text
    assert "fisheries: {number: 36, held: May 2024}  # the thirty-sixth in 79/5\n" in text
    assert re.search(r"number: 3 +# the Third in 79/5\n", text)
    assert "# the thirty-sixth in 79/5\n" in carry(load(text), 81).skeleton.text


@pytest.mark.parametrize(
    "others", ["{76/1: 1 May 2022, 77/2: 2 May 2023}", "\n      76/1: 1 May 2022\n      77/2: 2 May 2023"]
)
def test_the_base_joins_every_list_that_ends_with_the_resolution_that_it_followed(others):
    head = "drafter: 1\ndocument:\n  kind: resolution\n  number: 78/3\n  adopted: 3 May 2024\n"
    head += "  session: 78\n  title: Fish\nfacts:\n  previous_resolution: {77/2: 2 May 2023}\n"
    facts = f"  resolutions:\n    reported: {others}\n    sea: {{77/9: 1 May 2023}}\n"
    body = "preamble:\n  - Recalling: resolutions {{ reported | numbers }} and {{ sea | numbers }}\n"
    tables = carry(load(head + facts + body)).skeleton.tables
    assert list(tables["resolutions"]["reported"]) == ["76/1", "77/2", "78/3"]
    assert list(tables["resolutions"]["sea"]) == ["77/9"]


def test_a_special_session_has_no_next_one_and_the_remedy_is_told():
    session = "session: Eleventh emergency special session"
    text = f"drafter: 1\ndocument: {{kind: resolution, number: ES-11/3, {session}, title: Peace}}\n"
    with pytest.raises(
        BadSkeleton, match="of the eleventh emergency special session, which no session follows: --session"
    ):
        carry(load(text, "a.yaml"))
    assert carry(load(text, "a.yaml"), 81).skeleton.document.session == "81"
