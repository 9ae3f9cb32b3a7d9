from drafter.compare.rolling import BRACKETS, TABLE
from drafter.ooxml.namespaces import w
from drafter.writers.rolling.comments import SidedComment
from tests.resolutions import adopted
from tests.writers.rolling.rolled_texts import DIFFERING, compiled, parts


def authors(root):
    return {one.get(w("author")) for one in root.iter(w("ins"), w("del"))}


def test_every_change_is_of_those_who_want_it():
    found = parts(compiled(**DIFFERING))["word/document.xml"]
    assert authors(found) == {"Norway", "Chile", "Norway; Chile", BRACKETS, TABLE}


def test_what_comes_next_is_tracked_too():
    assert parts(compiled(**DIFFERING))["word/settings.xml"].find(w("trackRevisions")) is not None


def test_the_title_has_the_words_of_all_and_its_changes_their_authors():
    found = parts(compiled(Norway=["title: “harbours” → “ports”"], Chile=["title: “Safety” → “Lights”"]))
    title = next(one for one in found["word/document.xml"].iter(w("p")) if "SafetyLights" in "".join(one.itertext()))
    assert "".join(title.itertext()).strip() == "SafetyLights of harboursports"
    assert authors(title) == {"Norway", "Chile"}


def test_a_row_that_comes_is_a_change_of_its_author():
    found = parts(compiled(adopted(), Norway=["table: after row “North | 12”: South | 7"]))["word/document.xml"]
    rows = [row for row in found.iter(w("tr")) if "South" in "".join(row.itertext())]
    assert rows[0].find(f"{w('trPr')}/{w('ins')}").get(w("author")) == "Norway"


def test_without_comments_there_is_no_part_of_them():
    assert "word/comments.xml" not in parts(compiled(**DIFFERING))
    assert "word/comments.xml" in parts(compiled(**DIFFERING), SidedComment("Norway", "Why?", 0))


def test_braces_in_proposals_and_comments_are_words_and_no_tags():
    text = compiled(Norway=["OP 2: “seized” → “{{ seized }} {% of %}”"])
    found = parts(text, SidedComment("Norway", "Why {{ this }}?", 0))
    assert "{{ seized }} {% of %}" in "".join(found["word/document.xml"].itertext())
    assert "Why {{ this }}?" in "".join(found["word/comments.xml"].itertext())
