from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.disk import reading
from drafter.cli.disk.reading import at_hand, bytes_of, decoded, no_draft
from drafter.model.errors import MissingFile, UnreadableSkeleton

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0\r\ufeff"))


@given(TEXTS, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["utf-8", "utf-8-sig"]))
def test_a_text_is_the_same_whatever_the_line_ends_and_the_mark_of_an_editor(text, end, encoding):
    assert decoded(text.replace("\n", end).encode(encoding), Path("a"), UnreadableSkeleton) == text


def test_what_is_not_in_utf_8_is_told_with_the_byte_and_the_line():
    with pytest.raises(UnreadableSkeleton, match=r"a\.yaml: this file is not in UTF-8 \(byte 3\).* on line 2"):
        decoded(b"a\nb\xff", Path("a.yaml"), UnreadableSkeleton)


@pytest.mark.parametrize("typed", ["81-harbours.yaml", "81-harb", "drafts/81-harbours.yml", "drafts/81-harbuors.yaml"])
def test_a_draft_that_is_named_without_its_folder_or_nearly_right_is_proposed(folder, typed):
    Path("drafts").mkdir()
    Path("drafts/81-harbours.yaml").write_text("x")
    assert at_hand(Path(typed)) == f"; did you mean “{Path('drafts/81-harbours.yaml')}”?"


def test_nothing_is_proposed_for_another_name_and_a_dash_is_no_hyphen(folder):
    assert at_hand(Path("norway.docx")) == ""
    assert "hyphens" in at_hand(Path("–o"))


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("missing", "there is no file missing"), (".", "is a folder"), ("a\0b", "cannot be the name of a file")],
)
def test_what_cannot_be_read_is_one_sentence(folder, name, sentence):
    with pytest.raises(MissingFile, match=sentence):
        bytes_of(Path(name))


@pytest.mark.parametrize("name", ["~$draft.docx", ".~lock.draft.docx#"])
def test_what_other_programs_keep_beside_a_file_that_is_open_is_not_that_file(folder, name):
    Path(name).write_bytes(b"x")
    with pytest.raises(MissingFile, match="open in another program: name the file itself"):
        bytes_of(Path(name))


def test_a_file_longer_than_any_resolution_is_refused_before_it_is_read(folder, monkeypatch):
    monkeypatch.setattr(reading, "_LARGEST", 3)
    Path("a").write_bytes(b"abcd")
    with pytest.raises(MissingFile, match="more than any resolution"):
        bytes_of(Path("a"))
    Path("a").write_bytes(b"abc")
    assert bytes_of(Path("a")) == b"abc"


def test_a_draft_that_is_named_from_inside_its_folder_is_told_with_its_name_there(folder, monkeypatch):
    (folder / "drafts").mkdir()
    (folder / "drafts" / "81-x.yaml").touch()
    monkeypatch.chdir(folder / "drafts")
    with pytest.raises(MissingFile, match=r"in the folder drafts already, so name it 81-x\.yaml"):
        bytes_of(Path("drafts/81-x.yaml"))
    assert "cd .." in no_draft()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_draft_in_another_encoding_of_two_or_four_bytes_is_told_by_its_name(encoding):
    with pytest.raises(UnreadableSkeleton, match="UTF-16 or UTF-32: save it as UTF-8"):
        decoded("drafter: 1\n".encode(encoding), Path("a.yaml"), UnreadableSkeleton)
