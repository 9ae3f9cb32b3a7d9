from drafter.model.resolution import plain
from drafter.ooxml.archive import packed, unpacked
from drafter.readers.docx import read, read_base
from drafter.readers.docx.tracked_changes import changes
from tests.readers.docx.files import file, paragraph, run
from tests.resolutions import draft, word_file


def test_a_file_without_changes_has_one_text_and_no_changes():
    data = word_file(draft())
    assert read_base(data) == read(data)
    assert changes(data) == ()


def test_changes_are_listed_and_both_texts_are_there():
    date = 'w:author="Delegation" w:date="2026-07-01T00:00:00Z"'
    body = paragraph(run("at its "), f'<w:del w:id="1" {date}><w:r><w:delText>first</w:delText></w:r></w:del>',
                     f'<w:ins w:id="2" {date}>{run("second")}</w:ins>', run(" session"))  # fmt: skip
    data = file(body)
    assert plain(read(data).blocks[0].inlines) == "at its second session"
    assert plain(read_base(data).blocks[0].inlines) == "at its first session"
    assert [(one.kind, one.words, one.author, one.paragraph) for one in changes(data)] == [
        ("deleted", "first", "Delegation", 1), ("inserted", "second", "Delegation", 1),
    ]  # fmt: skip


def test_a_changed_note_has_both_texts():
    members = unpacked(word_file(draft()))
    old = b'<w:t xml:space="preserve">70/1</w:t>'
    taken, put = b"<w:del w:id='90'><w:r><w:delText>70/1</w:delText></w:r></w:del>", b"<w:ins w:id='91'>%b</w:ins>"
    new = b"</w:r>" + taken + put % b"<w:r><w:t>80/1</w:t></w:r>" + b"<w:r>"
    assert old in members["word/footnotes.xml"]
    members["word/footnotes.xml"] = members["word/footnotes.xml"].replace(old, new, 1)
    data = packed(members)
    assert "80/1" in str(read(data).blocks)
    assert "70/1" in str(read_base(data).blocks)
    assert "80/1" not in str(read_base(data).blocks)
    assert [one.part for one in changes(data)] == ["footnotes", "footnotes"]
