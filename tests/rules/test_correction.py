"""A correction changes the words that its finding names, and no others; it invents no number, date or name."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from random import Random

import pytest

from drafter.cli.disk.library import phrases
from drafter.language import openings, register, subjects
from drafter.language.dates import MONTHS, day
from drafter.language.numbers import cardinal, ordinal
from drafter.language.states import names, with_article
from drafter.rules.agreed import AdoptedLanguage
from drafter.rules.book import RULES
from drafter.rules.checking import draft_of, findings
from drafter.rules.correction import steps
from drafter.rules.draft import Draft
from drafter.rules.fixing import fixed
from drafter.rules.passage import BODY
from drafter.rules.reading_order import passages
from drafter.skeleton.load import load
from tests.corpus import CORPUS, needs_corpus, reading
from tests.profiles import TIMES
from tests.rules.examples import draft
from tests.rules.slips import KINDS

CORRECTED = [
    (rule.id, text)
    for rule in RULES.values()
    for kind, text in rule.examples
    if kind == "Bad" and rule.fix != "no" and "preamble:" not in text and "facts:" not in text
]
BASIC = {cardinal(n): n for n in range(1, 100)} | {ordinal(n): n for n in range(1, 150)}
FRACTIONS = {"one third": "1/3", "two thirds": "2/3", "one quarter": "1/4", "one fifth": "1/5", "two fifths": "2/5"}
NUMBER = re.compile(r"\d+(?:[ ,]\d{3})*(?:\.\d+)?|[a-z]+(?:-[a-z]+)?")


def values(words):
    """Count the numbers in words, whatever way they are written, and the months."""
    for fraction, figures in FRACTIONS.items():
        words = words.replace(fraction, figures)
    words = re.sub(r"\b((?:19|20)\d\d)(\W)(\d\d)(?!\d)", lambda m: m[1] + m[2] + m[1][:2] + m[3], words)
    words = re.sub(r"(\d+)(?:st|nd|rd|th)\b", r"\1", words)
    words = re.sub(r"([\d.]+) million\b", lambda m: str(round(float(m[1]) * 1_000_000)), words)
    found = Counter()
    for match in NUMBER.finditer(words):
        word = match[0]
        if word[0].isdigit():
            found[re.sub(r"[ ,]", "", word).lstrip("0")] += 1
        elif word in BASIC:
            found[str(BASIC[word])] += 1
    found.update(re.findall("|".join(month[:3] for month in MONTHS), words))
    return found


def invented(rule, finding):
    """Tell whether a correction makes another number, date or name of one, and no source says so."""
    old, new = finding.words, finding.instead
    if rule in ("REF-11", "FACT-04"):
        number = re.search(r"[\w-]+/\d+(?: [A-Z])?(?= of $)", finding.passage.words[: finding.start])
        known = {register.adopted(number[0], organ) for organ in subjects.ORGANS} - {None} if number else ()
        return new not in map(day, known)
    if rule == "NUM-09":
        return SequenceMatcher(None, old, new).ratio() < 0.6
    if rule in ("NAM-03", "NAM-04", "SPON-05"):
        official = {*names(), *map(with_article, names())}
        return new not in official and new[:1].lower() + new[1:] not in official
    if rule in ("OP-13", "MAST-15", "MAST-01", "REF-02", "NEG-02", "FN-13"):
        return bool(values(new) - values(old))
    return values(old) != values(new)


def proposals(resolution):
    one = Draft(resolution, passages(resolution))
    return [(f.rule.id, f.finding) for f in findings(one, AdoptedLanguage(None)) if f.finding.instead is not None]


@pytest.mark.parametrize(("id_", "text"), CORRECTED)
def test_a_correction_of_an_example_invents_nothing(id_, text):
    found = [f for f in RULES[id_].check(draft(text, phrases())) if f.instead is not None]
    assert not [f for f in found if invented(id_, f)]


@pytest.mark.parametrize(("id_", "text"), CORRECTED)
def test_the_steps_of_a_correction_are_the_correction(id_, text):
    for finding in RULES[id_].check(draft(text, phrases())):
        words = finding.passage.words
        for step in reversed(list(steps(finding))):
            assert finding.start <= step.start <= step.end <= finding.end
            words = words[: step.start] + step.instead + words[step.end :]
        if finding.instead is not None:
            assert (
                words == finding.passage.words[: finding.start] + finding.instead + finding.passage.words[finding.end :]
            )


def folded(resolution):
    """Write paragraphs as a skeleton in which every word has a line of its own; "" for what has other parts."""
    lines = {part: [] for part in BODY}
    for passage in passages(resolution):
        rest = passage.words[len(passage.opening) :].split()
        if passage.role not in BODY:
            continue
        if passage.level or passage.opening not in openings.phrases(passage.part) or not rest:
            return ""
        lines[passage.role] += [f"  - {passage.opening}: >-", *(f"      {word}" for word in rest)]
    parts = zip(("preamble", "operative"), BODY, strict=True)
    body = [line for name, part in parts if lines[part] for line in (f"{name}:", *lines[part])]
    return "\n".join(["drafter: 1", "document: {session: 81, kind: draft resolution}", *body, ""])


def around(finding):
    """Return the words of a finding with those that touch it, where a mark is put or taken away."""
    words = finding.passage.words
    first = words[: finding.start].rstrip().rfind(" ") + 1
    last = words.find(" ", finding.end + 1)
    return words[first : last if last > 0 else None].split()


FOLDED = [
    (id_, folded(draft(text, phrases()).resolution))
    for id_, text in CORRECTED
    if " | " not in text and "[^" not in text and "  " not in text and folded(draft(text, phrases()).resolution)
]


@pytest.mark.parametrize(("id_", "before"), FOLDED)
def test_a_correction_leaves_the_folding_of_all_other_words(id_, before):
    skeleton = load(before, "a.yaml")
    wrong = [f for f in RULES[id_].check(draft_of(skeleton, phrases())) if f.instead is not None]
    after = fixed(skeleton, phrases(), None, ("safe", "unsafe"), lambda rule: rule == id_).text
    named = {word for f in wrong for word in around(f)}
    old, new = before.splitlines(), after.splitlines()
    for kind, first, last, left, right in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            assert all(line.strip() in named or line.startswith("  - ") for line in old[first:last])
            assert all(line.startswith(("      ", "  - ")) for line in new[left:right])
            assert right - left <= last - first


@pytest.mark.parametrize(("id_", "before"), FOLDED)
def test_what_is_printed_after_a_correction_is_what_was_proposed(id_, before):
    skeleton = load(before, "a.yaml")
    proposed = [f for f in RULES[id_].check(draft_of(skeleton, phrases())) if f.instead is not None]
    after = fixed(skeleton, phrases(), None, ("safe", "unsafe"), lambda rule: rule == id_)
    if len(proposed) == after.corrections == 1:
        words = {p.name: p.words for p in draft_of(load(after.text, "a.yaml"), phrases()).passages}
        (one,) = proposed
        old = one.passage.words
        assert words[one.passage.name] == old[: one.start] + one.instead + old[one.end :]


def test_most_corrections_are_tried_with_a_fold_at_every_blank():
    assert len({id_ for id_, _ in FOLDED}) > 25


@needs_corpus
@pytest.mark.fuzz
def test_no_correction_of_a_text_of_the_corpus_or_of_a_slip_in_it_invents_a_number_date_or_name():
    wrong = []
    for path in sorted((CORPUS / "pairs").glob("*.pdf"))[:: 24 // min(TIMES, 4)]:
        resolution = reading(path)
        slips = [slip for kind, plant in KINDS.items() for slip in plant(resolution, Random(f"{path.name} {kind}"))]
        for text in (resolution, *(slip.resolution for slip in slips[:: max(len(slips) // 6, 1)])):
            wrong += [(path.name, id_, f.words, f.instead) for id_, f in proposals(text) if invented(id_, f)]
    assert wrong == []
