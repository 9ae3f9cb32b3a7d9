"""Also and further: what drafter prints by itself, its own rules never call wrong."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.disk.library import phrases
from drafter.language import openings
from drafter.model.resolution import Part
from drafter.rules import check
from drafter.rules.agreed import AdoptedLanguage
from drafter.rules.checking import findings
from drafter.skeleton.load import load
from tests.rules.examples import draft

RESTS = st.sampled_from(
    ("the Secretary-General to report", "all Member States to act", "the report", "that it has met", "of the report",
     "its support for the work", "to the Committee, and the report", "again its support", "to hold it")
)  # fmt: skip


def paragraphs(part):
    """Paragraphs of a part; few verbs, so that they repeat."""
    verbs = st.sampled_from(sorted(openings.phrases(part)))
    few = st.lists(verbs, min_size=1, max_size=3)
    return few.flatmap(lambda some: st.lists(st.tuples(st.sampled_from(some), RESTS), min_size=1, max_size=7))


def written(entries):
    return "\n".join(f'  - "{verb}": "{rest}"' for verb, rest in entries)


@given(paragraphs(Part.PREAMBULAR), paragraphs(Part.OPERATIVE), st.booleans())
def test_the_adverbs_that_are_computed_are_those_that_the_rules_ask_for(preamble, operative, heading):
    parted = f'  - heading: "Means"\n{written(operative)}\n' if heading else ""
    text = f"drafter: 1\ndocument: {{session: 81, kind: draft resolution}}\npreamble:\n{written(preamble)}\n"
    problems = check(load(f"{text}operative:\n{written(operative)}\n{parted}", "a.yaml"), phrases())
    assert [p for p in problems if p.rule.startswith("SEQ")] == []


def found(line):
    return [(p.level, p.finding.words) for p in _findings(line)]


def _findings(line):
    return [one for one in findings(draft(line, phrases()), AdoptedLanguage(None)) if one.rule.id.startswith("SEQ")]


def test_an_adverb_in_roman_type_is_an_adverb():
    assert found("Noting the report, / *Noting* also the meeting, / Noting further the summit,") == []


def test_the_same_verb_with_other_words_before_an_adverb_is_at_most_a_hint():
    lines = "1. Notes with appreciation the report; / 2. Also notes with satisfaction the meeting."
    assert [level for level, _ in found(lines)] == ["hint"]


def test_the_correction_of_an_adverb_in_roman_type_takes_it_out():
    (one,) = _findings("Recalling the report, / *Noting* also the meeting,")
    words, finding = one.finding.passage.words, one.finding
    assert words[: finding.start] + finding.instead + words[finding.end :] == "Noting the meeting,"
