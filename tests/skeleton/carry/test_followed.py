import pytest

from drafter.rendering.render import render
from drafter.skeleton.carry import carry
from drafter.skeleton.carry.followed import added, exchanged, joined, missing, probable
from drafter.skeleton.load import load
from drafter.skeleton.rewriting import replaced
from tests.sources import PHRASES

BASE = """\
drafter: 1
document: {kind: resolution, number: 79/75, session: 79, period: 1, adopted: 12 December 2024, title: Peace}
facts:
%s
preamble:
  - Recalling: its %s
"""
LIST = BASE % ("  earlier_resolutions:\n    77/62: 15 December 2022\n", "{{ earlier_resolutions | resolutions }}")
SINGLE = BASE % ("  previous_resolution: {78/62: 19 December 2023}\n", "{{ previous_resolution | resolutions }}")


def test_a_list_grows_by_the_resolution_that_is_followed():
    base = load(LIST, "a.yaml")
    text = replaced(base.text, added(base))
    (line,) = (one for one in text.splitlines() if one.startswith("    79/75: 12 December 2024 "))
    assert line.endswith(" # added: the resolution that this draft follows")
    assert load(text).facts["earlier_resolutions"] == {"77/62": "15 December 2022", "79/75": "12 December 2024"}
    assert exchanged(base) == []


COUNCIL = (
    LIST.replace("session: 79, period: 1, adopted: 12 December 2024", "organ: Security Council")
    .replace("79/75", "2578 (2021)")
    .replace("77/62: 15 December 2022", "2526 (2020): %s")
)


@pytest.mark.parametrize(("day", "new"), [('""', {"2578 (2021)": ""}), ("5 June 2020", {})])
def test_where_no_day_is_known_a_list_without_days_alone_grows(day, new):
    base = load(COUNCIL % day, "a.yaml")
    assert list(load(replaced(base.text, added(base))).facts["earlier_resolutions"].items())[1:] == list(new.items())
    assert carry(base).updates


IN_WORDS = LIST.replace(
    "its {{",
    "reports under 75/3,[^a] 76/4[^b] and {{ earlier_resolutions | latest | numbers }}\n  - Recalling: its {{",
).replace("preamble:", "footnotes: {a: A/75/1, b: A/76/1}\npreamble:")


def test_a_list_in_words_that_loses_its_last_one_is_told():
    base = load(IN_WORDS, "a.yaml")
    (problem,) = probable(base, load(replaced(base.text, added(base)), "b.yaml"))
    assert problem.message == "77/62 → 79/75 where only the latest is cited; 77/62 is no more in the list there"


def test_a_list_whose_last_one_has_no_day_goes_on_without_one():
    table = '  resolutions:\n    peace: {76/4: 2 May 2022, 77/62: ""}\n'
    text = LIST.replace("  earlier_res", f"{table}  earlier_res").replace("its {{", "its {{ peace | series }}, {{")
    base = load(text, "a.yaml")
    draft = load(replaced(base.text, joined(base)))
    assert list(draft.tables["resolutions"]["peace"].items())[-1] == ("79/75", "")


TWO_SUBJECTS = """\
drafter: 1
document: {kind: resolution, number: 79/75, session: 79, period: 2, adopted: 12 December 2024, title: Peace}
facts:
  previous_resolution: {77/62: 15 December 2022}
  resolutions:
    peace: {%s}
preamble:
  - Recalling: its {{ peace | resolutions }}
  - Taking note: of the implementation of {{ previous_resolution | resolutions }}
"""


@pytest.mark.parametrize(
    ("listed", "is_added"),
    [
        ("73/4: 2 May 2019, 75/4: 2 May 2021, 77/62: 15 December 2022, 78/205: 19 December 2023", True),
        ("78/3: 2 May 2024, 75/4: 2 May 2021, 77/62: 15 December 2022, 78/205: 19 December 2023", False),
        ("73/4: 2 May 2019, 75/4: 2 May 2021, 78/9: 2 May 2024, 78/205: 19 December 2023", False),
    ],
)
def test_a_list_that_ends_with_one_more_than_what_is_followed_grows_and_that_is_told(listed, is_added):
    base = load(TWO_SUBJECTS % listed, "a.yaml")
    draft = load(replaced(base.text, [*joined(base), *exchanged(base)]), "b.yaml")
    assert (list(draft.tables["resolutions"]["peace"])[-1] == "79/75") == is_added
    assert any("78/205" in problem.message for problem in probable(base, draft)) == is_added


def test_a_single_one_is_exchanged_and_both_readings_are_told():
    base = load(SINGLE, "a.yaml")
    draft = load(replaced(base.text, exchanged(base)), "b.yaml")
    assert draft.facts["previous_resolution"] == {"79/75": "12 December 2024"}
    assert "# was 78/62 of 19 December 2023" in draft.text
    (problem,) = probable(base, draft)
    assert "78/62" in problem.message
    assert "79/75" in problem.message
    assert added(base) == []
    assert render(draft, PHRASES).title


@pytest.mark.parametrize("text", [LIST, SINGLE])
def test_a_draft_that_follows_no_adopted_text_cites_nothing_new(text):
    base = load(text.replace("kind: resolution, number: 79/75", "kind: draft resolution"), "a.yaml")
    assert added(base) == exchanged(base) == list(probable(base, base)) == []


def test_a_resolution_that_is_followed_and_not_cited_is_told():
    head = "drafter: 1\ndocument: {session: 80, based_on: 79/75, period: 1, title: Peace}\n"
    draft = head + "preamble:\n  - Recalling: its %s\n"
    assert missing(load(draft % "resolution 79/75")) == ()
    assert len(missing(load(draft % "resolution 79/7"))) == 1
    assert missing(load((draft % "resolution 79/7").replace("period: 1, ", ""))) == ()
