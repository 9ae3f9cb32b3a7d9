"""`drafter merge`: edits in a Word file come back into the YAML."""

import json
from pathlib import Path

import pytest

from drafter.cli.disk import library
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.built_text import BuiltText, with_built_text
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.writers import docx, redline
from drafter.writers.redline.remarks import with_remarks
from tests.commands.runner import drafter
from tests.edits import edited
from tests.readers.docx.commented_files import Written, with_comments
from tests.sources import DATA, PHRASES

pytestmark = pytest.mark.usefixtures("folder")
BEFORE = DATA / "merge" / "words" / "before.yaml"
EDITS = ["PP 1: “strengthening” → “further strengthening”"]


def draft(text=""):
    path = Path("draft.yaml")
    path.write_text(text or BEFORE.read_text("utf-8"), "utf-8")
    return path


def word_file(lines, tracked=False, name="edited.docx", author="Norway", built=True):
    """Write the Word file of the draft as somebody edited it."""
    old = render(load(draft().read_text("utf-8")), PHRASES)
    new, template = edited(old, lines), library.word_template(old)
    data = redline.write(old, new, template, author, "2027-07-01T00:00:00Z") if tracked else docx.write(new, template)
    Path(name).write_bytes(with_built_text(data, BuiltText("draft.yaml", old)) if built else data)
    return Path(name)


def test_a_file_that_nobody_edited_changes_not_one_byte():
    path = draft()
    assert drafter("build", path).code == 0
    ran = drafter("merge", path, "draft.docx")
    assert (ran.code, path.read_bytes()) == (0, BEFORE.read_bytes())
    assert ran.err == "draft.docx has nothing that draft.yaml does not have.\n"
    assert not Path("draft.yaml.bak").exists()


@pytest.mark.parametrize("tracked", [False, True])
def test_edits_come_back_and_a_copy_is_kept(tracked):
    path, file = draft(), word_file(EDITS, tracked)
    ran = drafter("merge", path, file)
    assert ran.code == 0, ran.err
    assert f"Proved: the draft prints what edited.docx{' (Norway)' if tracked else ''} says." in ran.err
    assert "on the further\n      strengthening of peace" in path.read_text("utf-8")
    assert Path("draft.yaml.bak").read_bytes() == BEFORE.read_bytes()


def test_a_dry_run_shows_the_change_of_the_yaml_and_writes_nothing():
    path, file = draft(), word_file(EDITS)
    ran = drafter("merge", path, file, "--dry-run")
    assert ran.code == 0
    assert "+      strengthening of peace" in ran.out
    assert path.read_bytes() == BEFORE.read_bytes()


def test_a_program_reads_what_became_of_the_edits_with_and_without_writing():
    path, file = draft(), word_file(EDITS)
    looked = json.loads(drafter("merge", path, file, "--dry-run", "--json").out)
    assert path.read_bytes() == BEFORE.read_bytes()
    assert "on the further" in looked["diff"]
    done = json.loads(drafter("merge", path, file, "--json").out)
    assert (done["changed"], done["diff"], done["conflicts"]) == (True, None, [])
    assert [one["taken"] for one in done["files"]] == [one["taken"] for one in looked["files"]]
    assert done["files"][0]["taken"] == [{"place": "PP 1", "said": "+ “further”"}]


def test_tracked_changes_can_be_left_out():
    path, file = draft(), word_file(EDITS, tracked=True)
    assert drafter("merge", path, file, "--accept", "none").code == 0
    assert path.read_bytes() == BEFORE.read_bytes()


def test_a_fact_that_was_changed_at_one_of_its_places_waits_for_a_decision():
    """It is printed in PP 2, too, where nobody touched it."""
    path, file = draft(), word_file(["OP 1: “Osh” → “Naryn”", *EDITS])
    ran = drafter("merge", path, file)
    assert ran.code == 1
    said = "host: “Osh” → “Naryn” in OP 1, but not in PP 2, which prints it, too: --everywhere host or --here host"
    assert f"  {said}\n" in ran.err
    text = path.read_text("utf-8")
    assert "host: Osh" in text
    assert "the further\n      strengthening" in text
    assert "Naryn" not in text


def test_a_fact_changes_everywhere_where_that_is_asked_for():
    path, file = draft(), word_file(["OP 1: “Osh” → “Naryn”", *EDITS])
    drafter("merge", path, file)
    ran = drafter("merge", path, file, "--everywhere", "host")
    assert ran.code == 0, ran.err
    assert "host: Osh → Naryn (printed in PP 2, OP 1)" in ran.err
    assert "PP 2: host is printed here, too" in ran.err
    assert "  host: Naryn " in path.read_text("utf-8")
    assert drafter("merge", path, file).code == 0


@pytest.mark.parametrize("name", ["host", "all"])
def test_a_fact_stays_and_the_words_change_where_that_is_asked_for(name):
    path, file = draft(), word_file(["OP 1: “Osh” → “Naryn”"])
    ran = drafter("merge", path, file, "--here", name)
    assert ran.code == 0, ran.err
    assert "on the work in Naryn and in" in path.read_text("utf-8")
    assert "what was done in {{ host }}" in path.read_text("utf-8")


def test_a_fact_cannot_change_everywhere_and_here():
    path, file = draft(), word_file(["OP 1: “Osh” → “Naryn”"])
    ran = drafter("merge", path, file, "--here", "host", "--everywhere", "host")
    assert (ran.code, path.read_bytes()) == (2, BEFORE.read_bytes())
    assert "host is named after --everywhere and after --here" in ran.err


def test_windows_line_ends_stay():
    path, file = draft(), word_file(EDITS)
    path.write_bytes(BEFORE.read_bytes().replace(b"\n", b"\r\n"))
    assert drafter("merge", path, file).code == 0
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04word/", "edited.docx"),
        (b"\xd0\xcf\x11\xe0", "save it as a Word document (.docx)"),
        (b"The General Assembly,\n\nDecides to remain seized of the matter.", "only a Word file (.docx) can be merged"),
        (b"", "is empty"),
    ],
)
def test_a_file_that_is_no_word_file_is_refused_in_a_sentence(data, said):
    path = draft()
    Path("edited.docx").write_bytes(data)
    ran = drafter("merge", path, "edited.docx")
    assert (ran.code, path.read_bytes()) == (2, BEFORE.read_bytes())
    assert said in ran.err


def test_the_word_file_of_another_draft_is_refused():
    path = draft()
    assert drafter("build", "79/332", "-o", "other.docx").code == 0
    ran = drafter("merge", path, "other.docx")
    assert (ran.code, path.read_bytes()) == (2, BEFORE.read_bytes())
    assert "no edited form of the draft" in ran.err


# A draft that has moved on, and several delegations -------------------------------------------------------------------


def test_edits_are_merged_into_a_draft_that_has_moved_on_since():
    file = word_file(EDITS)
    path = draft(BEFORE.read_text("utf-8").replace("the Board to meet", "the Board to meet twice"))
    ran = drafter("merge", path, file)
    assert ran.code == 0, ran.err
    text = path.read_text("utf-8")
    assert "on the further\n      strengthening of peace" in text
    assert "the Board to meet twice" in text


def test_a_draft_that_has_changed_since_it_was_built_is_told():
    path = draft()
    assert drafter("build", path).code == 0
    said = "draft.yaml has changed since draft.docx was built from it: the changes of both are put together.\n"
    assert said not in drafter("merge", path, "draft.docx").err
    path.write_text(path.read_text("utf-8").replace("the Board to meet", "the Board to meet twice"), "utf-8")
    assert drafter("merge", path, "draft.docx").err.startswith(said)


def test_without_the_text_as_it_was_built_this_is_said():
    path, file = draft(), word_file(EDITS, built=False)
    ran = drafter("merge", path, file)
    assert ran.code == 0
    assert "does not know the text that it was built from" in ran.err


def test_a_conflict_stands_in_the_yaml_as_a_choice_and_no_command_overlooks_it():
    file = word_file(["OP 2: “the Board” → “the Bureau”"], tracked=True)
    path = draft(BEFORE.read_text("utf-8").replace("the Board to meet ", "the Council to meet "))
    ran = drafter("merge", path, file)
    assert ran.code == 1
    assert "In conflict, please choose: OP 2 (Norway)." in ran.err
    text = path.read_text("utf-8")
    assert (
        """
    conflict:  # choose one, write it in its place, and take these lines out
      ours: >-
        *Requests* the Council to meet;
      Norway: >-
        *Requests* the Bureau to meet;
"""
        in text
    )
    for command in ("build", "check", "merge"):
        ran = drafter(command, path, *([file] if command == "merge" else []))
        assert ran.code == 1
        assert "a choice stands here (ours and Norway)" in ran.out + ran.err


def test_files_of_several_delegations_are_merged_in_one_call():
    one = word_file([*EDITS, "title: “the world” → “the whole world”"], tracked=True, name="a.docx")
    edits = ["title: “the world” → “the whole world”", "OP 3 gone"]
    two = word_file(edits, tracked=True, name="b.docx", author="Chad")
    path = draft()
    ran = drafter("merge", path, one, two)
    assert ran.code == 0, ran.err
    text = path.read_text("utf-8")
    assert "title: Peace in the whole world" in text
    assert "further" in text
    assert "remain seized" not in text
    assert len(list(Path().glob("draft.yaml.bak*"))) == 1


def test_what_several_change_in_different_ways_is_a_choice_with_their_names():
    one = word_file(["OP 2: “the Board” → “the Bureau”"], tracked=True, name="a.docx")
    two = word_file(["OP 2: “the Board” → “the Council”"], tracked=True, name="b.docx", author="Chad")
    path = draft()
    assert drafter("merge", path, one, two).code == 1
    text = path.read_text("utf-8")
    assert "Norway: >-\n        *Requests* the Bureau to meet;" in text
    assert "Chad: >-\n        *Requests* the Council to meet;" in text


def test_only_tracked_changes_or_those_of_an_author_are_merged():
    path, file = draft(), word_file(EDITS, tracked=True)
    ran = drafter("merge", path, file, "--accept", "Chad")
    assert (ran.code, path.read_bytes()) == (2, BEFORE.read_bytes())
    assert "no tracked changes of Chad are in this file: those in it are of Norway" in ran.err
    assert drafter("merge", path, file, "--accept", "Norway", "--dry-run").out.count("further") == 1
    assert drafter("merge", path, file, "--accept", "tracked").code == 0
    assert "further" in path.read_text("utf-8")


def test_a_file_built_clean_carries_nothing_and_the_gate_tells_one_that_does():
    path = draft()
    assert drafter("build", path, "--clean").code == 0
    ran = drafter("check", "--for-submission", "draft.docx")
    assert "met      no text for drafter merge is in the file" in ran.out
    assert drafter("build", path, "--force").code == 0
    ran = drafter("check", "--for-submission", "draft.docx")
    assert "not met  no text for drafter merge is in the file: build it with --clean" in ran.out


@pytest.mark.parametrize("options", [["--labels"], ["--layout", "manuscript"], ["--comments"]])
def test_a_file_built_in_any_form_changes_not_one_byte(options):
    path = draft()
    assert drafter("build", path, *options).code == 0
    ran = drafter("merge", path, "draft.docx")
    assert (ran.code, path.read_bytes()) == (0, BEFORE.read_bytes()), ran.err


def test_a_paragraph_that_came_in_with_a_label_keeps_it():
    path = draft()
    assert drafter("build", path, "--labels").code == 0
    parts = unpacked(Path("draft.docx").read_bytes())
    text = parts["word/document.xml"].decode()
    start = text.rindex("<w:p>", 0, text.index(" the Board to meet;"))
    old = text[start : text.index("</w:p>", start) + len("</w:p>")]
    new = old.replace("OP2", "OP2 bis (Norway)").replace(" the Board to meet;", " all States to meet;")
    parts["word/document.xml"] = text.replace(old, old + new).encode()
    Path("draft.docx").write_bytes(packed(parts))
    ran = drafter("merge", path, "draft.docx")
    assert ran.code == 0, ran.err
    assert "  OP2 bis (Norway): a label of a paragraph that came in\n" in ran.err
    assert "all States to meet\n    label: bis (Norway)\n" in path.read_text("utf-8")
    assert drafter("build", path, "--labels", "--force").code == 0
    assert "OP2 bis (Norway)" in unpacked(Path("draft.docx").read_bytes())["word/document.xml"].decode()


def test_comments_in_the_margin_stand_after_comment_with_author_and_day():
    path, file = draft(), word_file(EDITS)
    about = "Requests the Board to meet;"
    said = [("Requests the Secretary-General to report at its eighty-third session on the work in Osh", "No")]
    data = with_remarks(file.read_bytes(), [(about, "Why # now?")], "Norway", "2027-07-01T00:00:00Z")
    file.write_bytes(with_remarks(data, said, "drafter"))
    ran = drafter("merge", path, file)
    assert ran.code == 0, ran.err
    text = path.read_text("utf-8")
    assert "  - Requests: the Board to meet       # as last year\n    comment: " in text
    assert load(text).body.operative[1].comment == "Norway, 1 July 2027: Why # now?"
    assert "drafter:" not in text.replace("drafter: 1", "")
    assert drafter("merge", path, file).code == 0
    assert path.read_text("utf-8") == text


def test_a_second_comment_joins_the_one_that_is_there():
    line = "  - Requests: the Board to meet       # as last year\n"
    data = word_file([]).read_bytes()
    Path("edited.docx").write_bytes(with_remarks(data, [("Requests the Board to meet;", "Why?")], "Norway"))
    path = draft(BEFORE.read_text("utf-8").replace(line, f"{line}    comment: ask Chad\n"))
    assert drafter("merge", path, "edited.docx").code == 0
    assert '    comment: "ask Chad; Norway: Why?"\n' in path.read_text("utf-8")


def test_a_comment_about_no_paragraph_stands_in_the_document():
    path, data = draft(), word_file([]).read_bytes()
    Path("edited.docx").write_bytes(with_remarks(data, [("Peace in the world", "Shorter?")], "Norway"))
    ran = drafter("merge", path, "edited.docx")
    assert ran.code == 0
    assert '  comment: "Norway: Shorter? (on “Peace in the world”)"\n' in path.read_text("utf-8")


@pytest.mark.parametrize("accept", ["all", "none"])
def test_no_comment_of_word_is_lost_whatever_it_is_about(accept):
    text = "word/document.xml"
    data = word_file(["PP 2: “appreciation” → “satisfaction”", "OP 3 gone"], tracked=True).read_bytes()
    comments = [
        *(Written("Chad", "One?"), Written("Cuba", "Two?"), Written("Togo", "Three.", answers=0)),
        *(Written("Chad", "Four?", is_done=True), Written("Cuba", "Five?"), Written("Togo", "Six?")),
    ]
    part = unpacked(data)[text].decode()
    deleted = [
        part[part.rindex("<w:del ", 0, part.index(words)) :].split(">")[0] + ">" for words in ("apprec", "seized")
    ]
    marks = [(text, deleted[0], "0 1 /0 /1"), (text, deleted[1], "3 /3"), (text, "Welcoming</w:t></w:r>", "4")]
    marks += [(text, "Requests</w:t></w:r>", "/4")]
    Path("edited.docx").write_bytes(with_comments(data, comments, marks))
    path = draft()
    assert drafter("merge", path, "edited.docx", "--accept", accept).code == 0
    skeleton = load(path.read_text("utf-8"))
    assert skeleton.body.preamble[1].comment == (
        "Chad, 1 July 2027: One?; Togo, 3 July 2027, in answer to Chad: Three.; Cuba, 2 July 2027: Two?"
    )
    assert skeleton.body.preamble[2].comment == "Cuba, 5 July 2027: Five?"
    entries = (*skeleton.body.preamble, *skeleton.body.operative)
    whole = "; ".join([*skeleton.comments.values(), *(one.comment for one in entries)])
    assert "Chad, 4 July 2027: Four? (resolved)" in whole
    assert "Togo, 6 July 2027: Six?" in whole
    assert all(whole.count(one.words) == 1 for one in comments)


def test_sponsors_join_in_any_order_and_other_words_in_their_line_are_told():
    path, file = draft(), word_file(["sponsors: “Chad” → “Chad, Togo and Norway”"])
    ran = drafter("merge", path, file)
    assert ran.code == 0, ran.err
    assert "sponsors: [Chad, Togo, Norway]                  # ask Togo" in path.read_text("utf-8")
    assert "sponsors: they are sorted as the United Nations sorts them" in ran.err
    path, file = draft(), word_file(["sponsors: “Chad” → “Chad, and others”"])
    ran = drafter("merge", path, file)
    assert (ran.code, path.read_bytes()) == (1, BEFORE.read_bytes())
    assert "sponsors: the draft has “Chad:" in ran.err


def test_a_file_in_which_everything_was_deleted_and_one_with_a_picture_are_told():
    path, file = draft(), word_file(["PP 1 gone", "PP 2 gone", "PP 3 gone", "OP 1 gone", "OP 2 gone", "OP 3 gone"])
    ran = drafter("merge", path, file)
    assert (ran.code, path.read_bytes()) == (2, BEFORE.read_bytes())
    assert ran.err.startswith("Error: edited.docx: ")
    parts = unpacked(word_file([]).read_bytes())
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"</w:p>", b"<w:r><w:pict/></w:r></w:p>", 1)
    Path("edited.docx").write_bytes(packed(parts))
    ran = drafter("merge", draft(), "edited.docx")
    assert "pictures or drawings stand in this file; they are not merged" in ran.err


def test_a_choice_is_to_be_made_before_anything_else_is_proposed():
    file = word_file(["OP 2: “the Board” → “the Bureau”"], tracked=True)
    path = draft(BEFORE.read_text("utf-8").replace("the Board to meet ", "the Council to meet "))
    assert drafter("merge", path, file).code == 1
    assert f"Next: mend it at its line, then: drafter check {path}" in drafter("check", path).err


@pytest.mark.parametrize(
    ("name", "words"), [("header1", "Chair’s text"), ("footer1", "Secret"), ("header2", "A/81/L.9")]
)
def test_what_was_written_above_or_below_the_pages_is_told(name, words):
    path = draft()
    new = word_file([])
    parts = dict(unpacked(new.read_bytes()))
    part = parts[f"word/{name}.xml"]
    end = part.rindex(b"</w:")
    parts[f"word/{name}.xml"] = part[:end] + f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>".encode() + part[end:]
    new.write_bytes(packed(parts))
    ran = drafter("merge", path, new)
    assert (ran.code, f"“{words}” stands above" in ran.err) == (1, True)


def test_a_numbered_paragraph_that_was_joined_to_the_one_before_is_taken_whole():
    """Its number is told and needs no decision, since numbers are computed."""
    path, new = draft(), word_file([])
    parts = unpacked(new.read_bytes())
    number = '<w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">2.</w:t></w:r>'
    mark = '</w:p><w:p><w:pPr><w:pStyle w:val="SingleTxt"/></w:pPr>'
    before, after = parts["word/document.xml"].decode().split(mark + number)
    parts["word/document.xml"] = f"{before}{number}{after}".encode()
    new.write_bytes(packed(parts))
    ran = drafter("merge", path, new)
    assert (ran.code, "the number “2.”" in ran.err, "Proved" in ran.err) == (0, True, True)
