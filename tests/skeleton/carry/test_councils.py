"""Texts of the councils, read from pages in the form in which each prints them, and carried to its next session."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.model.resolution import Paragraph, plain
from drafter.readers import read
from drafter.rendering.reduce import reduce
from drafter.rendering.render import render
from drafter.skeleton import todo
from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from drafter.skeleton.todo.fresh import carried_from
from drafter.writers import text as transcripts
from tests.sources import PHRASES

HUMAN_RIGHTS = """\
United Nations

General Assembly

Distr.: General
15 July 2024

Original: English

Human Rights Council
Fifty-sixth session
18 June–12 July 2024
Agenda item 3
Promotion and protection of all human rights

Resolution adopted by the Human Rights Council on 11 July 2024

56/80. The right to rest

The Human Rights Council,

Recalling its resolutions 50/70 of 7 July 2022 and 53/40 of 12 July 2023 on the right to rest,

1. Requests the High Commissioner to report to the Human Rights Council at its fifty-ninth session;

2. Decides to remain seized of the matter.

36th meeting
11 July 2024

[Adopted without a vote.]
"""
SECURITY = """\
United Nations

Security Council

Distr.: General
25 March 2024

Resolution 2999 (2024)

Adopted by the Security Council at its 9586th meeting, on 25 March 2024

The Security Council,

Recalling its resolution 2990 (2023),

1. Requests the Secretary-General to report to the Council by 31 March 2025;

2. Decides to remain actively seized of the matter.
"""
ECONOMIC = """\
United Nations

Economic and Social Council

Distr.: General
20 June 2024

2024 session
Agenda item 18 (h)

Resolution adopted by the Economic and Social Council on 5 June 2024

[on the recommendation of the Committee of Experts (E/2024/44)]

2024/50. Public administration

The Economic and Social Council,

Recalling its resolutions 2022/90 of 22 June 2022 and 2023/19 of 7 June 2023 on public administration,

1. Requests the Secretary-General to report to the Council at its 2025 session.

15th plenary meeting
5 June 2024
"""


def reduced(text):
    resolution = read(text.encode(), "page.txt")[0]
    return reduce(resolution, PHRASES, "base.yaml").skeleton


def paragraphs(skeleton):
    return [plain(b.inlines) for b in render(skeleton, PHRASES).body if isinstance(b, Paragraph)]


@pytest.mark.parametrize(
    ("text", "organ", "number", "session", "symbol"),
    [
        (HUMAN_RIGHTS, "Human Rights Council", "56/80", "56", "A/HRC/RES/56/80"),
        (SECURITY, "Security Council", "2999 (2024)", "", ""),
        (ECONOMIC, "Economic and Social Council", "2024/50", "2024", "E/RES/2024/50"),
    ],
)
def test_the_head_is_read(text, organ, number, session, symbol):
    skeleton = reduced(text)
    document = skeleton.document
    assert (document.organ, document.number, document.session) == (organ, number, session)
    assert render(skeleton, PHRASES).masthead.symbol == symbol


@pytest.mark.parametrize("text", [HUMAN_RIGHTS, SECURITY, ECONOMIC], ids=["human rights", "security", "economic"])
def test_what_is_printed_of_it_is_read_again_as_the_same(text):
    resolution = render(reduced(text), PHRASES)
    again = read(transcripts.write(resolution), "page.txt")[0]
    assert (again.number, again.title, again.body) == (resolution.number, resolution.title, resolution.body)


def test_the_human_rights_council_takes_its_text_up_again_at_the_session_that_it_names():
    carried = carry(reduced(HUMAN_RIGHTS), file="b.yaml")
    document = carried.skeleton.document
    assert (document.session, document.period, document.symbol) == ("59", "3", "A/HRC/59/L.__")
    first, second, *_ = paragraphs(carried.skeleton)
    assert "53/40 of 12 July 2023 and 56/80 of 11 July 2024" in first
    assert "at its sixty-second session" in second
    assert "without a vote" not in carried.skeleton.text


def test_the_session_of_the_human_rights_council_that_no_text_names_is_told_with_its_three_a_year():
    carried = carry(reduced(HUMAN_RIGHTS.replace(" at its fifty-ninth session", "")))
    assert carried.skeleton.document.session == "59"
    (doubt,) = carried.doubts
    assert "three sessions a year; --session changes the fifty-ninth session" in doubt


def test_the_economic_and_social_council_counts_its_sessions_in_years():
    carried = carry(reduced(ECONOMIC))
    assert (carried.skeleton.document.session, carried.skeleton.document.symbol) == ("2025", "E/2025/L.__")
    first, second = paragraphs(carried.skeleton)
    assert "2023/19 of 7 June 2023 and 2024/50 of 5 June 2024" in first
    assert "at its 2026 session" in second
    assert render(carried.skeleton, PHRASES).masthead.session == "2025 session"


def test_the_security_council_counts_no_sessions_and_its_draft_has_no_title():
    series = "Recalling its resolutions 1990 (2011) and 1991 (2011),"
    base = reduced(SECURITY.replace("Recalling its resolution 2990 (2023),", series))
    carried = carry(base, file="b.yaml")
    document = carried.skeleton.document
    assert (document.session, document.title, document.based_on) == ("", "", "2999 (2024)")
    assert "cites it nowhere" in carried.doubts[0]
    assert not any(p.message.startswith("title") for p in todo.placeholders(carried.skeleton))
    stale = carried_from(base, carried).stale
    assert [one.values for one in stale] == [("31 March 2025",)]
    with pytest.raises(BadSkeleton, match="counts no sessions: leave --session out"):
        carry(base, 80)


def test_the_line_on_the_vote_is_no_doubt_and_is_left_out_of_a_draft():
    assert read(HUMAN_RIGHTS.encode(), "page.txt")[1] == ()
    assert "vote" not in carry(reduced(HUMAN_RIGHTS)).skeleton.text


def test_the_session_that_a_council_names_in_a_title_is_a_fact_and_so_is_its_next_one():
    text = ECONOMIC.replace("Public administration\n", "Report of the Committee of Experts on its tenth session\n")
    text = text.replace(
        "1. Requests", "1. Invites the Committee of Experts at its eleventh session to meet;\n\n2. Requests"
    )
    draft = carry(reduced(text)).skeleton
    names = {"experts_session": {"number": "10"}, "next_experts_session": {"number": "11"}}
    assert draft.tables["events"] == names
    assert draft.document.title.endswith("on its {{ experts_session.number | ordinal }} session")


def test_sessions_of_a_council_since_its_last_text_but_one_and_events_since_the_last_may_be_out_of_date():
    said = "Noting the forum held on 4 May 2024,\n\nNoting also its fifty-fifth session and its tenth session,"
    base = reduced(HUMAN_RIGHTS.replace("1. Requests", f"{said}\n\n1. Requests"))
    told = {value for one in carried_from(base, carry(base)).stale for value in one.values}
    assert {"fifty-fifth session", "4 May 2024"} <= told
    assert "tenth session" not in told


MANDATE = "Recalling its previous resolutions on the situation in Utopia, in particular resolution 2990 (2023),"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Recalling its resolution 2990 (2023),", "Recalling its resolution 2999 (2024),"),
        (MANDATE, MANDATE.replace("2990 (2023)", "2999 (2024)")),
        ("Reaffirming its resolutions 2551 (2020) and 2990 (2023),",
         "Reaffirming its resolutions 2551 (2020), 2990 (2023) and 2999 (2024),"),
    ],
)  # fmt: skip
def test_the_security_council_recalls_the_resolution_that_renewed_the_mandate_last_which_is_told(old, new):
    carried = carry(reduced(SECURITY.replace("Recalling its resolution 2990 (2023),", old)), file="b.yaml")
    assert new in paragraphs(carried.skeleton)
    assert carried.doubts == ()
    assert bool(carried.probable) is ("and 2990" not in old)


@pytest.mark.parametrize(
    "words",
    [
        "Recalling its resolution 1325 (2000),",
        "Recalling its resolution 2990 (2023) on women and peace and security,",
        "Recalling the measures imposed by paragraphs 14, 15 and 17 of resolution 2990 (2023),",
        "Recalling its resolution 2990 (2023), in which it established the Panel,",
    ],
)
def test_what_the_security_council_once_decided_and_what_is_of_another_subject_stays(words):
    carried = carry(reduced(SECURITY.replace("Recalling its resolution 2990 (2023),", words)))
    assert words in paragraphs(carried.skeleton)


def test_the_draft_of_each_council_has_the_head_of_its_organ():
    heads = [carry(reduced(text)).skeleton.document for text in (HUMAN_RIGHTS, ECONOMIC, SECURITY)]
    assert [(d.organ, d.session, d.symbol) for d in heads] == [
        ("Human Rights Council", "59", "A/HRC/59/L.__"),
        ("Economic and Social Council", "2025", "E/2025/L.__"),
        ("Security Council", "", "TODO"),
    ]
    assert [d.agenda_item for d in heads] == ["TODO", "TODO", ""]


def test_the_number_of_a_yearly_session_is_proposed_in_a_title_and_in_a_paragraph():
    text = ECONOMIC.replace("Public administration\n", "Report of the Committee of Experts on its tenth session\n")
    draft = carry(reduced(text)).skeleton
    assert "# the tenth in 2024/50; probably the eleventh now" in draft.text


def test_a_council_that_comes_back_after_more_years_still_follows_its_last_text():
    base = reduced(HUMAN_RIGHTS.replace(" 50/70 of 7 July 2022 and 53/40 of 12 July 2023", " 38/70 of 5 July 2018 and "
                                        "47/40 of 12 July 2021"))  # fmt: skip
    assert "47/40 of 12 July 2021 and 56/80 of 11 July 2024" in paragraphs(carry(base).skeleton)[0]


@pytest.mark.parametrize("text", [HUMAN_RIGHTS, ECONOMIC], ids=["human rights", "economic"])
def test_carrying_twice_is_carrying_once_over_both(text):
    base = reduced(text)
    once = carry(base)
    twice = carry(once.skeleton).skeleton
    direct = carry(base, int(twice.document.session)).skeleton
    assert twice.text[twice.text.index("\nfacts:") :] == direct.text[direct.text.index("\nfacts:") :]
    assert paragraphs(twice) == paragraphs(direct)


@pytest.mark.parametrize("text", [HUMAN_RIGHTS, ECONOMIC, SECURITY], ids=["human rights", "economic", "security"])
def test_a_changed_event_changes_all_its_mentions_and_nothing_else(text):
    held = (
        "Noting the forum held in Osh on 4 May 2024,\n\nWelcoming the outcome of the forum held in Osh on 4 May 2024,"
    )
    base = reduced(text.replace("1. Requests", f"{held}\n\n1. Requests"))
    (name,) = [n for n, e in base.tables["events"].items() if e.get("held") == "4 May 2024"]
    changed = load(base.text.replace(f"{name}: {{held: 4 May 2024", f"{name}: {{held: 7 June 2025"))
    assert changed.tables["events"][name]["held"] == "7 June 2025"
    pairs = list(zip(paragraphs(base), paragraphs(changed), strict=True))
    assert sum(old != new for old, new in pairs) == 2
    assert all(new == old.replace("4 May 2024", "7 June 2025") for old, new in pairs)


@pytest.mark.parametrize("dots", ["…", "..."])
def test_the_session_before_the_title_of_a_draft_for_the_human_rights_council_is_that_of_the_draft(dots):
    base = reduced(HUMAN_RIGHTS)
    before = load(base.text.replace("title: The right", f"title: 56/{dots} The right"))
    assert carry(before).skeleton.document.title == f"59/{dots} The right to rest"


MANDATE = """\
United Nations
S/RES/2999 (2024)
Security Council
Distr.: General
25 March 2024

Resolution 2999 (2024)

Adopted by the Security Council at its 9586th meeting, on 25 March 2024

The Security Council,

Recalling its previous resolutions on the League, in particular 2970 (2021), 2980 (2022), and 2990 (2023),

Determining that the situation continues to constitute a threat to international peace,

Acting under Chapter VII of the Charter of the United Nations,

1. Decides to extend until 31 March 2025 the mandate of the Panel of Experts;

2. Requests the Panel to provide an interim report no later than 30 September 2024;

3. Decides to remain seized of the matter.
"""


def test_a_mandate_of_the_security_council_is_facts_and_its_meeting_is_read():
    base = reduced(MANDATE)
    assert base.document.printed == {}
    assert (base.document.meeting, base.document.adopted) == ("9586", "25 March 2024")
    assert dict(base.tables["events"]) == {
        "mandate_end": {"date": "31 March 2025"},
        "interim_report_deadline": {"date": "30 September 2024"},
    }
    carried = carry(base, file="b.yaml").skeleton
    assert list(carried.facts["earlier_resolutions"].items())[-1] == ("2999 (2024)", "")
    printed = transcripts.write(render(carried, PHRASES)).decode()
    assert "2970 (2021), 2980 (2022), 2990 (2023), and 2999 (2024)," in printed


def test_a_draft_for_the_security_council_is_provisional_and_has_sponsors_without_a_note():
    text = MANDATE.replace("S/RES/2999 (2024)", "S/2024/264").replace("Distr.: General", "Provisional")
    text = text.replace("25 March 2024\n\nResolution 2999 (2024)", "25 March 2024\nOriginal: English\n")
    text = text.replace(
        "Adopted by the Security Council at its 9586th meeting, on 25 March 2024", "Chile: draft resolution"
    )
    base = reduced(text)
    assert (base.document.printed, base.document.sponsors) == ({}, ("Chile",))
    assert "mandate_end" in base.tables["events"]


def test_the_lines_of_a_masthead_may_stand_in_one_and_a_mandate_of_years_tells_when_it_is_renewed():
    text = """\
GE.14-12345(E)

Human Rights Council Fifty-sixth session 18 June–12 July 2024 Agenda item 3 Promotion of all human rights

Resolution adopted by the Human Rights Council

56/80. The right to rest

The Human Rights Council,

Recalling its resolution 47/70 of 12 July 2021,

1. Decides to extend the mandate of the Special Rapporteur for a further period of three years;

2. Decides to remain seized of the matter.

36th meeting

11 July 2024
"""
    base = reduced(text)
    document = base.document
    assert (document.session, document.agenda_item, document.agenda_title) == (
        "56",
        "3",
        "Promotion of all human rights",
    )
    assert document.adopted == "11 July 2024"
    assert carry(base, file="b.yaml").skeleton.document.session == "65"


def test_what_a_mandate_of_the_economic_and_social_council_lasts_until_follows_its_sessions():
    text = ECONOMIC.replace(
        "1. ", "1. Decides to extend the mandate until the conclusion of the 2025 session;\n\n1. ", 1
    )
    carried = carry(reduced(text), file="b.yaml").skeleton
    assert "to extend the mandate until the conclusion of the {{ next_session }} session" in " ".join(
        carried.text.split()
    )


def test_a_council_that_is_named_in_its_own_text_cites_its_own_resolutions():
    said = "its resolutions 50/70 of 7 July 2022 and 53/40 of 12 July 2023 on the right to rest"
    other = "those of the General Assembly, including resolutions 77/70 of 7 July 2022 and 78/40 of 12 July 2023, and "
    own = (
        "Human Rights Council resolutions, including Council resolutions 50/70 of 7 July 2022 and 53/40 of 12 July 2023"
    )
    base = reduced(HUMAN_RIGHTS.replace(said, other + own))
    assert list(base.facts["earlier_resolutions"]) == ["50/70", "53/40"]
    assert list(carry(base, file="b.yaml").skeleton.facts["earlier_resolutions"])[-1] == "56/80"
