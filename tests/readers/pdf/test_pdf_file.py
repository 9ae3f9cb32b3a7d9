"""A file that cannot be read is refused in one sentence; a page may be turned."""

import io
import sys

import pypdf
import pytest

from drafter.model.errors import UnreadableSource
from drafter.readers.pdf import read
from tests.readers.pdf.paper import INDENT, at, filler, paper


def test_a_page_may_be_turned_and_moved():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper([*filler(100), at(INDENT, 142, "Recalling it,")])))
    page = writer.pages[0]
    page.add_transformation((0, 1, -1, 0, 792 + 50, 70))
    page.mediabox = pypdf.generic.RectangleObject((50, 70, 50 + 792, 70 + 612))
    page.rotate(90)
    assert read(written(writer)).blocks[-1].words == "Recalling it,"


def written(writer):
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def locked():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper(filler(100))))
    writer.encrypt("secret")
    return written(writer)


def blank():
    writer = pypdf.PdfWriter()
    writer.add_blank_page(612, 792)
    return written(writer)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"%PDF-1.7\nnothing", "damaged"),
        (paper(filler(100))[:400], "damaged"),
        (locked(), "locked"),
        (blank(), "pictures of pages"),
        (paper([b"% ink\n" * 4_000_000]), "longer than any resolution"),
    ],
    ids=["garbage", "cut", "locked", "blank", "long"],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(data, sentence):
    with pytest.raises(UnreadableSource, match=sentence):
        read(data)


def test_without_pypdf_the_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(UnreadableSource, match="pip install"):
        read(paper(filler(100)))


@pytest.mark.parametrize("turned", [b"0 1 -1 0", b"0 -1 1 0", b"-1 0 0 -1"])
def test_a_page_that_is_printed_sideways_or_upside_down_is_read_as_it_is_meant(turned):
    corner = {b"0 1 -1 0": b"792 0", b"0 -1 1 0": b"0 612", b"-1 0 0 -1": b"612 792"}[turned]
    page = [b"q ", turned, b" ", corner, b" cm\n", *filler(100), at(INDENT, 142, "Recalling it,"), b"Q\n"]
    size = (612, 792) if turned == b"-1 0 0 -1" else (792, 612)
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper(page)))
    writer.pages[0].mediabox = pypdf.generic.RectangleObject((0, 0, *size))
    document = read(written(writer))
    assert document.blocks[-1].words == "Recalling it,"
    assert document.problems == ()


@pytest.mark.parametrize(("turn", "box"), [(0, (0, 72, 612, 792)), (180, (0, 0, 612, 720))])
def test_words_outside_of_what_is_seen_of_a_page_are_told_and_left_out(turn, box):
    turned = b"q -1 0 0 -1 612 792 cm\n" if turn else b"q "
    writer = pypdf.PdfWriter(
        clone_from=io.BytesIO(paper([turned, *filler(100), at(INDENT, 750, "Secret words,"), b"Q\n"]))
    )
    writer.pages[0].cropbox = pypdf.generic.RectangleObject(box)
    writer.pages[0].rotate(turn)
    document = read(written(writer))
    assert all("Secret" not in block.words for block in document.blocks)
    assert [one.message.partition(" (")[0] for one in document.problems] == [
        "words outside of what is seen of a page are left out"
    ]


def test_white_words_stay_and_are_told():
    white = [b"q 1 1 1 rg\n", at(INDENT, 142, "Secret words,"), b"Q\n", at(INDENT, 168, "Recalling it,")]
    document = read(paper([*filler(100), *white]))
    assert [block.words for block in document.blocks][1:] == ["Secret words,", "Recalling it,"]
    assert [one.message.partition("; ")[2] for one in document.problems] == ["they stay in the text: “Secret words,”"]


def test_the_box_of_a_page_may_name_any_two_of_its_corners():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper([*filler(100), at(INDENT, 142, "Recalling it,")])))
    corners = map(pypdf.generic.FloatObject, (612, 792, 0, 0))
    writer.pages[0][pypdf.generic.NameObject("/MediaBox")] = pypdf.generic.ArrayObject(corners)
    document = read(written(writer))
    assert (document.blocks[-1].words, document.problems) == ("Recalling it,", ())


@pytest.mark.parametrize("box", [(0, 0, 0, 0), (5000, 5000, 5600, 5800)])
def test_a_page_that_is_cut_to_nothing_is_read_as_a_whole(box):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper([*filler(100), at(INDENT, 142, "Recalling it,")])))
    writer.pages[0].cropbox = pypdf.generic.RectangleObject(box)
    document = read(written(writer))
    assert (document.blocks[-1].words, document.problems) == ("Recalling it,", ())
