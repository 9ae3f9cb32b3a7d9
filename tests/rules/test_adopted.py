"""No error is reported in issued documents that is not a slip of the print: `adopted.tsv` has each with its verdict."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from drafter.cli.disk.library import phrases, resolutions
from drafter.language import register
from drafter.model.problems import Level
from drafter.rules import check, check_resolution
from drafter.rules.agreed import AdoptedLanguage
from drafter.rules.checking import findings
from drafter.rules.draft import Draft
from drafter.rules.reading_order import passages
from drafter.skeleton.load import load
from tests.corpus import CORPUS, needs_corpus, reading
from tests.profiles import TIMES
from tests.rules.alone import alone

TABLE = Path(__file__).with_name("adopted.tsv")
pytestmark = pytest.mark.fuzz


EVERY = 1 if TIMES > 1 else 8
"""Each eighth document is read; `make fuzz` reads all of them."""


def _verdicts(verdict: str) -> set[tuple[str, ...]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["verdict"] == verdict]
    return {(row["symbol"], row["rule"], row["paragraph"], row["words"]) for row in rows}


def _errors(path: Path) -> set[tuple[str, ...]]:
    """Return what is reported as an error in an issued document, as the table has it."""
    resolution = reading(path)
    draft = Draft(resolution, passages(resolution))
    errors = (one for one in findings(draft, AdoptedLanguage(None)) if one.level is Level.ERROR)
    symbol = resolution.masthead.symbol
    return {(symbol, one.rule.id, one.finding.passage.name, " ".join(one.finding.words.split())[:60]) for one in errors}


@needs_corpus
def test_every_error_in_an_issued_document_is_a_slip_of_the_print():
    paths = [path for folder in ("pdf", "pairs") for path in sorted(Path(CORPUS, folder).glob("*.pdf"))][::EVERY]
    symbols = {_symbol(path) for path in paths}
    found = set().union(*map(_errors, paths))
    assert not found & _verdicts("right")
    assert found == {row for row in _verdicts("slip") if row[0] in symbols}
    assert EVERY > 1 or len(found) > 40


def _symbol(path: Path) -> str:
    return path.stem.replace("_", "/")


QUIET = frozenset(
    "WORD-02 WORD-04 WORD-05 WORD-06 WORD-07 WORD-08 PUN-15 PUN-16 DATE-10 DATE-11 NUM-08 NUM-09 REF-16 REF-17 REF-18 "
    "CAP-10 LANG-01 VRB-03 STR-01 WORD-09 WORD-13 VRB-05 VRB-06 REF-22 NUM-05".split()
)
"""Rules that look for slips of the pen: an issued document has hardly any."""


@needs_corpus
def test_a_rule_for_slips_of_the_pen_finds_hardly_any_in_issued_documents():
    paths = sorted(Path(CORPUS, "pairs").glob("*.pdf"))[::12]
    resolutions = list(map(reading, paths))
    quiet = alone(*QUIET)
    found = [f"{r.number} {p}" for r in resolutions for p in check_resolution(r, configuration=quiet)]
    assert len(resolutions) > 12
    assert len(found) <= 0.2 * len(resolutions), found


@needs_corpus
def test_the_register_has_the_dates_of_the_table_it_is_made_of():
    with Path(CORPUS, "data", "ga_resolution_dates.tsv").open(encoding="utf-8", newline="") as file:
        rows = {row["resolution"]: row["adopted"] for row in csv.DictReader(file, delimiter="\t")}
    single = {number: day for number, day in rows.items() if re.fullmatch(r"\d+/\d+(?: [A-Z])?", number)}
    assert len(single) > 5000
    assert {number: str(register.adopted(number)) for number in single} == single


@pytest.mark.parametrize("path", list(resolutions()), ids=lambda path: path.stem)
def test_an_adopted_resolution_on_the_shelf_has_no_error(path):
    skeleton = load(path.read_text("utf-8"), path.name)
    assert [p for p in check(skeleton, phrases()) if p.level is Level.ERROR] == []


@pytest.mark.parametrize("path", list(resolutions()), ids=lambda path: path.stem)
def test_an_adopted_text_held_against_itself_is_all_agreed_language(path):
    skeleton = load(path.read_text("utf-8"), path.name)
    problems = [p for p in check(skeleton, phrases(), skeleton) if not p.rule.startswith(("MAST", "CAL"))]
    assert {(p.level, p.agreed) for p in problems} <= {(Level.HINT, True)}
