from dataclasses import replace

import pytest

from drafter.ooxml.archive import packed, unpacked
from tests.resolutions import adopted, operative, word_file
from tests.writers.redline.official.files import written

*BEFORE, TABLE, LAST = adopted().body
NOTED = operative("1.", "Notes", " paragraph 6 of the report, and more;")
ADDED = operative("2.", "Welcomes", " it;"), operative("3.", "Thanks", " them;")


def with_empty_paragraphs(data):
    """A Word file with `<w:p/>` after its first table and at its end, as official files have them."""
    part = unpacked(data)["word/document.xml"].replace(b"</w:tbl>", b"</w:tbl><w:p/>", 1)
    end = part.rindex(b"<w:sectPr")
    return packed({**unpacked(data), "word/document.xml": part[:end] + b"<w:p/>" + part[end:]})


@pytest.mark.parametrize("added", [ADDED[:1], ADDED])
@pytest.mark.parametrize("before", [tuple(BEFORE), (*BEFORE[:-1], NOTED)])
@pytest.mark.parametrize("make", [bytes, with_empty_paragraphs])
def test_a_paragraph_comes_straight_after_a_table(added, before, make):
    body = (*before, TABLE, *added, replace(LAST, label=f"{2 + len(added)}."))
    written(make(word_file(adopted())), adopted(body=body))


def test_empty_paragraphs_are_no_hindrance():
    written(
        with_empty_paragraphs(word_file(adopted())),
        adopted(body=(*BEFORE, TABLE, operative("2.", "Asks", " for two reports."))),
    )
