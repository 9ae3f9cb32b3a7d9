import io
import re
import zipfile
from dataclasses import replace

import pytest

from drafter.model.errors import UnreadableSource, UnusableBase
from drafter.model.resolution import Emphasis, Link, Note, Paragraph, Part, Text
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.check import faults
from drafter.ooxml.names import RELATION, WORD
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers import redline
from drafter.writers.redline import official
from tests.official import with_numbering
from tests.resolutions import ENACTING, adopted, draft, note, operative, preambular, sound, template, word_file
from tests.sources import resolution
from tests.writers.office import SOFFICE, saved_again

AUTHOR, DATE = "A", "2027-07-01T00:00:00Z"


def written(base, new):
    """Changes written into a file, which are those between its text and the new one."""
    data = sound(official.write(base, new, template(new), AUTHOR, DATE))
    assert parse(docx.read(data))[0] == new
    assert parse(docx.read_base(data))[0] == parse(docx.read(base))[0]
    return data


def with_part(data, name, *changes):
    """A Word file in which words of a part are replaced; each stands in it once."""
    part = unpacked(data)[name]
    for old, new in changes:
        assert part.count(old) == 1, old
        part = part.replace(old, new)
    return packed({**unpacked(data), name: part})


def paragraphs(data):
    return re.findall(rb"<w:p[ >].*?</w:p>", unpacked(data)["word/document.xml"], re.DOTALL)


@pytest.mark.parametrize(("old", "new"), [("77/338", "79/332"), ("79/332", "77/338")])
def test_changes_are_written_into_the_file_of_the_old_text(old, new):
    written(word_file(resolution(old)), resolution(new))


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
def test_a_file_of_another_program_is_a_base_too(tmp_path):
    base = saved_again(word_file(resolution("77/338")), tmp_path)
    data = official.write(base, resolution("79/332"), template(resolution("79/332")), AUTHOR, DATE)
    assert parse(docx.read(data))[0] == resolution("79/332")


def test_what_does_not_change_stays_byte_for_byte():
    base = word_file(adopted())
    body = (*adopted().body[:-1], operative("2.", "Asks", " for two reports."))
    data = written(base, adopted(body=body))
    with zipfile.ZipFile(io.BytesIO(base)) as old, zipfile.ZipFile(io.BytesIO(data)) as new:
        assert old.namelist() == new.namelist()
        assert [name for name in old.namelist() if old.read(name) != new.read(name)] == [
            "word/document.xml",
            "word/settings.xml",
        ]
        switch = b"<w:trackRevisions/>"
        assert new.read("word/settings.xml").replace(switch, b"") == old.read("word/settings.xml")
    changed = [one for one in zip(paragraphs(base), paragraphs(data), strict=True) if one[0] != one[1]]
    assert len(changed) == 1


def test_the_same_text_changes_nothing():
    base = word_file(adopted())
    assert unpacked(official.write(base, adopted(), template(adopted()), AUTHOR, DATE)) == unpacked(base)


def test_the_note_of_a_star_is_edited_and_keeps_its_star():
    sponsors = (Text("Cuba and Malta:"), Note((Text("Any changes will be recorded."),), "*"), Text(" draft resolution"))
    base = draft()
    written(word_file(base), replace(base, masthead=replace(base.masthead, sponsors=sponsors)))


def test_notes_are_put_in_taken_out_and_edited():
    words = (" the report of the Secretary-General,", " all harbours of the world and their lights,")
    old = draft(
        body=(preambular("Noting", words[0], note("See A/79/64.")), preambular("Recalling", words[1], note("B.")))
    )
    new = draft(
        body=(preambular("Noting", words[0], note("C."), note("See A/81/7.")), preambular("Recalling", words[1]))
    )
    base = word_file(old)
    data = official.write(base, new, template(new), AUTHOR, DATE)
    assert parse(docx.read(data))[0].body == new.body
    assert parse(docx.read_base(data))[0].body == old.body
    ids = [
        int(one) for one in re.findall(rb'<w:footnoteReference [^>]*w:id="(\d+)"', unpacked(data)["word/document.xml"])
    ]
    assert ids == sorted(ids)


def test_a_section_ends_after_the_new_paragraphs_that_go_on_from_its_last_words():
    section = b'<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
    parts = unpacked(word_file(draft(body=(preambular("Noting", " ships,"), preambular("Stressing", " the lights,")))))
    split = re.compile(rb"(</w:pPr>)((?:(?!</w:pPr>).)* ships,)", re.DOTALL)
    parts["word/document.xml"] = split.sub(section + rb"\1\2", parts["word/document.xml"])
    new = (preambular("Noting", " ships, and boats,"), preambular("Welcoming", " quite another report,"))
    data = written(packed(parts), draft(body=(*new, preambular("Stressing", " the lights,"))))
    grown, last = paragraphs(data)[-4:-2]
    assert (section in grown, section in last) == (False, True)
    assert [section in one for one in paragraphs(redline.rejected(data))].count(True) == 1


def test_a_base_with_changes_of_its_own_is_refused():
    base = redline.write(draft(), adopted(), template(adopted()), AUTHOR, DATE)
    with pytest.raises(UnusableBase, match="carries tracked changes already"):
        official.base_text(base)


def test_a_base_of_the_old_kind_is_refused():
    with pytest.raises(UnreadableSource, match="old kind"):
        official.base_text(bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 100)


SHIPS = draft(body=(ENACTING, preambular("Noting", " ships and more,")))
BOATS = replace(SHIPS, body=(SHIPS.body[0], preambular("Noting", " boats and more,")))
COMPLEX = b"".join(
    b"<w:r>%s</w:r>" % step
    for step in (
        b'<w:fldChar w:fldCharType="begin"/>', b"<w:instrText> DOCVARIABLE x </w:instrText>",
        b'<w:fldChar w:fldCharType="separate"/>', b"<w:t>ships</w:t>", b'<w:fldChar w:fldCharType="end"/>',
    )
)  # fmt: skip
SPLIT = b'<w:t xml:space="preserve"> </w:t></w:r>%s<w:r><w:t xml:space="preserve"> and more,</w:t></w:r>'
WORDS = b'<w:t xml:space="preserve"> ships and more,</w:t></w:r>'


def ships(inside):
    """The Word file of `SHIPS`, with something in the place of one word."""
    return with_part(word_file(SHIPS), "word/document.xml", (WORDS, SPLIT % inside))


@pytest.mark.parametrize(
    ("inside", "name"),
    [
        (b'<w:fldSimple w:instr="DOCVARIABLE x"><w:r><w:t>ships</w:t></w:r></w:fldSimple>', "a field"),
        (b"<w:sdt><w:sdtContent><w:r><w:t>ships</w:t></w:r></w:sdtContent></w:sdt>", "a content control"),
        (b'<w:bdo w:val="rtl"><w:r><w:t>ships</w:t></w:r></w:bdo>', "the direction of writing"),
    ],
)
def test_words_that_cannot_be_tracked_are_named_with_their_paragraph(inside, name):
    assert official.base_text(ships(inside)) == SHIPS
    with pytest.raises(UnusableBase, match=f"the paragraph “Noting ships and more,” cannot be changed .*{name}"):
        official.write(ships(inside), BOATS, template(BOATS), AUTHOR, DATE)


def test_a_paragraph_that_cannot_give_its_form_is_named():
    base = ships(b'<w:r><w:t>ships</w:t><w:endnoteReference w:id="1"/></w:r>')
    new = replace(SHIPS, body=(*SHIPS.body, preambular("Welcoming", " quite another report,")))
    with pytest.raises(UnusableBase, match="the paragraph “Noting ships and more,” cannot be changed"):
        official.write(base, new, template(new), AUTHOR, DATE)


def test_a_mark_without_a_note_is_no_hindrance_to_a_new_note():
    base = ships(b"<w:r><w:t>ships</w:t><w:footnoteReference/></w:r>")
    new = replace(SHIPS, body=(*SHIPS.body, preambular("Welcoming", " it,", note("See A/79/64."))))
    assert parse(docx.read(official.write(base, new, template(new), AUTHOR, DATE)))[0] == new


@pytest.mark.parametrize(
    "inside",
    [
        b'<w:fldSimple w:instr="DOCVARIABLE x"><w:r><w:t>ships</w:t></w:r></w:fldSimple>',
        b"<w:sdt><w:sdtContent><w:r><w:t>ships</w:t></w:r></w:sdtContent></w:sdt>",
        COMPLEX,
    ],
)
def test_what_cannot_be_changed_stays_where_other_words_change(inside):
    new = replace(SHIPS, body=(SHIPS.body[0], preambular("Noting", " ships and less,")))
    data = official.write(ships(inside), new, template(new), AUTHOR, DATE)
    assert inside in unpacked(data)["word/document.xml"]
    assert parse(docx.read(data))[0] == new


def test_a_field_whose_words_change_goes_as_a_whole():
    part = unpacked(official.write(ships(COMPLEX), BOATS, template(BOATS), AUTHOR, DATE))["word/document.xml"]
    deleted = re.search(rb"<w:del .*?</w:del>", part)[0]
    assert deleted.count(b"<w:fldChar ") == part.count(b"<w:fldChar ") == 3
    assert b"<w:delInstrText> DOCVARIABLE x </w:delInstrText>" in deleted


def test_a_picture_stays_where_all_words_go():
    picture = b"<w:r><w:pict/></w:r>"
    base = ships(b"<w:r><w:t>ships</w:t></w:r>" + picture)
    data = official.write(
        base, replace(SHIPS, body=SHIPS.body[:1]), template(replace(SHIPS, body=SHIPS.body[:1])), AUTHOR, DATE
    )
    assert picture in re.sub(rb"<w:del .*?</w:del>", b"", unpacked(data)["word/document.xml"])


def test_new_words_lead_where_they_lead_without_on():
    new = replace(SHIPS, body=(SHIPS.body[0], preambular("Noting", " resolution 70/1,", note("See A/79/64."))))
    parts = unpacked(official.write(word_file(SHIPS), new, template(new), AUTHOR, DATE))
    link = rb'<w:hyperlink [^>]*r:id="(\w+)"[^>]*><w:ins [^>]*><w:r>.*?</w:t>'
    for name, words, symbol in (("document", b"70/1", b"A/RES/70/1"), ("footnotes", b"A/79/64", b"A/79/64")):
        found = re.search(link, parts[f"word/{name}.xml"])
        relation = re.search(rb'Id="%s"[^>]*' % found[1], parts[f"word/_rels/{name}.xml.rels"])[0]
        assert words in found[0]
        assert symbol + b'"' in relation


def test_looks_that_are_read_alike_are_no_difference():
    new = replace(BOATS, body=(Paragraph((Text("The General Assembly,"),)), BOATS.body[1]))
    assert parse(docx.read(official.write(word_file(SHIPS), new, template(new), AUTHOR, DATE)))[0] == BOATS


def test_new_words_in_a_link_part_it():
    old, new = (
        replace(
            SHIPS,
            body=(SHIPS.body[0], Paragraph((Emphasis("Noting"), Text(" "), link, Text(" and more,")), Part.PREAMBULAR)),
        )
        for link in (Link("the old page", "https://www.un.org/a"), Link("the very old page", "https://www.un.org/a"))
    )
    assert written(word_file(old), new)


def test_reasons_stand_in_comments_beside_those_of_the_file():
    base = word_file(SHIPS)
    for first in (base, with_comment(base)):
        data = official.write(first, BOATS, template(BOATS), AUTHOR, DATE, {"boats": "boats: a fact"})
        parts = unpacked(data)
        comments = parts["word/comments.xml"].decode()
        number = re.search(r'w:id="(\d+)"[^>]*>(?:(?!<w:comment ).)*boats: a fact', comments)[1]
        assert f'<w:commentReference w:id="{number}"/>'.encode() in parts["word/document.xml"]
        assert (first == base) or ("Bar code" in comments and number == "8")
        assert faults(data) == ()
        assert parse(docx.read_base(data))[0] == SHIPS


def with_comment(data):
    """The Word file with a comment of its own."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    comments = f'<w:comments xmlns:w="{WORD}"><w:comment w:id="7"><w:p><w:r><w:t>Bar code</w:t></w:r></w:p></w:comment>'
    data = packed({**unpacked(data), "word/comments.xml": f"{comments}</w:comments>".encode()})
    override = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'
    data = with_part(data, "[Content_Types].xml", (b"</Types>", override.encode()))
    relation = f'<Relationship Id="c" Type="{RELATION}/comments" Target="comments.xml"/></Relationships>'
    data = with_part(data, "word/_rels/document.xml.rels", (b"</Relationships>", relation.encode()))
    return with_part(data, "word/document.xml", (WORDS, WORDS + b'<w:r><w:commentReference w:id="7"/></w:r>'))


def test_a_first_footnote_comes_into_a_file_without_any():
    new = replace(SHIPS, body=(SHIPS.body[0], preambular("Noting", " ships and more,", note("See A/79/64."))))
    plain = replace(SHIPS, masthead=replace(SHIPS.masthead, sponsors=()))
    written(word_file(plain), replace(new, masthead=plain.masthead))


@pytest.mark.parametrize(("part", "name"), [("document", "document2"), ("footnotes", "footnotes3")])
def test_parts_may_have_other_names(part, name):
    parts = {key.replace(part, name): value for key, value in unpacked(word_file(resolution("77/338"))).items()}
    for key in ("[Content_Types].xml", "_rels/.rels", *(one for one in parts if one.endswith("document.xml.rels"))):
        parts[key] = parts[key].replace(b"%s.xml" % part.encode(), b"%s.xml" % name.encode())
    data = official.write(packed(parts), resolution("79/332"), template(resolution("79/332")), AUTHOR, DATE)
    assert parse(docx.read(data))[0] == resolution("79/332")


def test_a_file_with_other_names_for_its_elements_is_refused():
    parts = unpacked(word_file(SHIPS))
    parts["word/document.xml"] = re.sub(rb"(</?|xmlns:| )w:", rb"\1x:", parts["word/document.xml"]).replace(
        b"xmlns:w=", b"xmlns:x="
    )
    with pytest.raises(UnusableBase, match="written in an unusual way"):
        official.base_text(packed(parts))


@pytest.mark.parametrize("mark", [b'<w:cellIns w:id="9" w:author="x"/>', b'<w:del w:id="9" w:author="x"/>'])
def test_any_kind_of_revision_is_found(mark):
    with pytest.raises(UnusableBase, match="which one is the base"):
        official.base_text(ships(b"<w:r><w:t>ships</w:t></w:r>" + mark))


def test_a_table_that_changes_is_refused():
    table = next(block for block in adopted().body if hasattr(block, "rows"))
    changed = type(table)((*table.rows[:-1], ((Text("South"),), (Text("7"),))))
    body = tuple(changed if block == table else block for block in adopted().body)
    with pytest.raises(UnusableBase, match="a table changes"):
        official.write(word_file(adopted()), adopted(body=body), template(adopted(body=body)), AUTHOR, DATE)


def test_a_damaged_picture_is_told_in_a_sentence():
    data = bytearray(packed({**unpacked(word_file(SHIPS)), "word/media/image1.png": bytes(range(256)) * 9}))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        info = archive.getinfo("word/media/image1.png")
    data[info.header_offset + 30 + len(info.filename)] ^= 0xFF
    with pytest.raises(UnreadableSource, match="a damaged one"):
        official.base_text(bytes(data))


def test_a_remark_of_a_program_in_the_settings_is_no_setting():
    remark = b"<!-- written by a program -->"
    settings = unpacked(word_file(SHIPS))["word/settings.xml"]
    first = re.search(rb"<w:settings[^>]*>", settings)[0]
    base = with_part(word_file(SHIPS), "word/settings.xml", (first, first + remark))
    found = unpacked(written(base, BOATS))["word/settings.xml"]
    assert found.replace(b"<w:trackRevisions/>", b"") == settings.replace(first, first + remark)
    assert b"<w:trackRevisions/>" in found


def test_names_that_are_declared_below_the_root_are_declared_in_a_changed_paragraph_too():
    vml = b'xmlns:v="urn:schemas-microsoft-com:vml"'
    page = b'<w:background w:color="FFFFFF"><v:background %s id="x"/></w:background><w:body>' % vml
    base = with_part(
        ships(b"<w:r><w:t>ships</w:t></w:r><w:r><w:pict><v:rect %s/></w:pict></w:r>" % vml),
        "word/document.xml",
        (b"<w:body>", page),
    )
    assert parse(docx.read(official.write(base, BOATS, template(BOATS), AUTHOR, DATE)))[0] == BOATS


def test_the_settings_of_a_file_that_many_people_edited_are_kept():
    sessions = b"".join(b'<w:rsid w:val="%08X"/>' % number for number in range(2000))
    parts = unpacked(word_file(SHIPS))
    settings = parts["word/settings.xml"].replace(
        b"<w:themeFontLang", b"<w:rsids>%s</w:rsids><w:themeFontLang" % sessions
    )
    data = written(packed({**parts, "word/settings.xml": settings}), BOATS)
    assert sessions in unpacked(data)["word/settings.xml"]


MEETS, ASKS = operative("1.", "Decides", " to meet;"), operative("2.", "Requests", " a report.")
BETWEEN = (MEETS, operative("2.", "Welcomes", " quite another thing;"), replace(ASKS, label="3."))
TYPED = rb'<w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">\d\.</w:t></w:r><w:r><w:tab/></w:r>'


def numbered(head, *changes):
    """The Word file of two numbered paragraphs: another head of each with its typed number, other words in parts."""
    parts = unpacked(word_file(adopted(body=(ENACTING, MEETS, ASKS))))
    part, count = re.subn(rb'"SingleTxt"/></w:pPr>(%s)' % TYPED, head, parts["word/document.xml"])
    assert count == 2
    return with_part(with_numbering(packed({**parts, "word/document.xml": part})), "word/styles.xml", *changes)


def test_a_new_paragraph_is_counted_where_a_style_counts():
    style = (
        b'<w:style w:type="paragraph" w:styleId="Counted"><w:name w:val="Counted"/><w:basedOn w:val="SingleTxt"/>'
        b'<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    )
    base = numbered(rb'"Counted"/></w:pPr>', (b"</w:styles>", style))
    data = written(base, adopted(body=(ENACTING, *BETWEEN)))
    assert sum(b'"Counted"' in one for one in paragraphs(data)) == 3


def test_a_new_paragraph_gets_a_typed_number_where_others_are_taken_out_of_their_list():
    base = numbered(rb'"SingleTxt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr>\1')
    data = official.write(
        base, adopted(body=(ENACTING, *BETWEEN)), template(adopted(body=(ENACTING, *BETWEEN))), AUTHOR, DATE
    )
    assert b">2.</w:t>" in next(one for one in paragraphs(data) if b"Welcomes" in one)
