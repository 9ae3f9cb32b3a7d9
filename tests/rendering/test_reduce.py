import pytest

from drafter.model.errors import UnreadableSource
from drafter.readers import reader_for
from drafter.readers.grammar import parse
from drafter.rendering.reduce import reduce
from tests.corpus import CORPUS, needs_corpus, reading
from tests.sources import PHRASES, reduction

FILES = sorted(p for folder in ("pdf", "txt") for p in (CORPUS / folder).glob("*.*"))
BUDGETS = sorted((CORPUS / "docx").glob("*.*"))


@needs_corpus
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_proof_holds_for_every_real_document(path):
    assert reduce(reading(path), PHRASES).skeleton.text


@needs_corpus
@pytest.mark.parametrize("path", BUDGETS, ids=lambda path: path.name)
def test_a_part_of_the_budget_is_refused_as_no_resolution(path):
    data = path.read_bytes()
    with pytest.raises(UnreadableSource, match=r"^This is (a list and )?no resolution: (there is|it has) neither "):
        parse(reader_for(path.name, data)(data))


def test_the_facts_of_the_two_sources_are_lifted():
    facts = reduction("79/332").skeleton.facts
    assert facts["organization"] == "Shanghai Cooperation Organization"
    assert list(facts["earlier_resolutions"])[-1] == "77/338"
    assert [m["number"] for m in facts["meetings"]] == ["21", "22", "23"]
    assert facts["meetings"][2] == {"number": "23", "held": "4 July 2023", "chair": "India", "format": "video"}
    assert facts["latest_meeting"]["country"] == "Kazakhstan"
    assert [m.get("renewed") for m in facts["memorandums"]] == [None, None, None, "October 2024"]
    assert facts["summit"]["declaration"] == "Tianjin Declaration"
    assert facts["chairmanship"] == {"by": "Kyrgyzstan", "term": "2025–2026"}
    assert facts["new_member"]["state"] == "Belarus"
    assert len(reduction("77/338").skeleton.facts["meetings"]) == 5


def test_only_sessions_of_the_assembly_become_facts():
    text = reduction("79/332").skeleton.text
    assert text.count("{{ next_session | ordinal }}") == 2
    for words in ("thirtieth special session", "eightieth anniversary", "the first meeting held"):
        assert words in " ".join(text.split())


def test_a_treaty_after_a_treaty_is_a_fact_and_prints_ibid():
    notes = reduction("79/332").skeleton.footnotes
    assert notes["treaty-10485"] == {"treaty_series": "729", "number": "10485"}
    assert notes["resolution-S-30-1"] == {"resolution": "S-30/1", "part": "annex"}
    assert notes["A-79-807-S-2025-132"]["document"] == "A/79/807-S/2025/132"
