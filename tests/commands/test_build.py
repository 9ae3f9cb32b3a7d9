import re
from pathlib import Path

import pytest

from drafter.cli.disk import library
from drafter.ooxml.archive import packed, unpacked
from tests.commands.runner import built, draft, drafter, edited, line_with

pytestmark = pytest.mark.usefixtures("folder")

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf0000000301010018dd8d"
    "b00000000049454e44ae426082"
)


def test_the_word_file_stands_beside_the_draft():
    path = draft()
    ran = drafter("build", path)
    assert (ran.code, ran.out) == (0, "draft.docx\n")
    assert Path("draft.docx").read_bytes()[:2] == b"PK"
    assert "4 placeholders left" in ran.err


def test_a_resolution_of_the_shelf_is_built_as_adopted():
    ran = drafter("build", "79/332", "-o", "adopted.txt")
    assert ran.code == 0
    text = Path("adopted.txt").read_text("utf-8").replace("\u00a0", " ")
    for words in (
        "A/RES/79/332",
        "Resolution adopted by the General Assembly on 5 September 2025",
        "95th plenary meeting",
    ):
        assert words in text
    assert "draft resolution" not in text


@pytest.mark.parametrize("ending", [".docx", ".md", ".txt"])
def test_the_ending_chooses_the_format(ending):
    assert drafter("build", draft(), "-o", f"out{ending}").code == 0
    assert Path(f"out{ending}").stat().st_size > 1000


def test_a_manuscript_is_made_for_negotiation():
    path = draft()
    assert drafter("build", path, "--layout", "manuscript", "--labels", "-o", "m.docx").code == 0
    assert drafter("build", path, "--labels", "-o", "m.txt").code == 0
    text = Path("m.txt").read_text("utf-8")
    assert "PP1" in text
    assert "OP5" in text


def test_a_pdf_is_made_or_it_is_told_what_to_install(monkeypatch):
    monkeypatch.setattr("drafter.writers.pdf.shutil.which", lambda name: None)
    ran = drafter("build", draft(), "-o", "out.pdf")
    assert ran.code == 2
    assert "apt-get install libreoffice-writer" in ran.err
    assert not Path("out.pdf").exists()


def test_the_emblem_is_taken_from_the_own_templates_only():
    path = draft()
    drafter("build", path, "-o", "without.docx")
    Path("templates/word").mkdir(parents=True)
    Path("templates/word/emblem.png").write_bytes(PICTURE)
    ran = drafter("build", path, "-o", "with.docx")
    assert ran.code == 0, ran.err
    assert len(unpacked(Path("with.docx").read_bytes())) > len(unpacked(Path("without.docx").read_bytes()))


def test_an_unknown_ending_is_told_with_the_known_ones():
    ran = drafter("build", draft(), "-o", "out.xls")
    assert ran.code == 2
    assert ".docx" in ran.err
    assert not Path("out.xls").exists()


def test_building_again_replaces_only_what_build_wrote():
    path = draft()
    assert drafter("build", path).code == 0
    edited(path, ("agenda_item: TODO", "agenda_item: 120 (s)"))
    assert drafter("build", path).code == 0
    _edit_in_word(Path("draft.docx"))
    mine = Path("draft.docx").read_bytes()
    edited(path, ("agenda_item: 120 (s)", "agenda_item: 121 (s)"))
    ran = drafter("build", path)
    assert ran.code == 2
    assert "--force" in ran.err
    assert Path("draft.docx").read_bytes() == mine
    assert drafter("build", path, "--force").code == 0


@pytest.mark.parametrize("name", ["other.docx", "other.html"])
def test_a_file_that_was_named_is_built_anew_as_long_as_nobody_edits_it(name):
    path = draft()
    assert drafter("build", path, "-o", name).code == 0
    edited(path, ("agenda_item: TODO", "agenda_item: 120 (s)"))
    assert drafter("build", path, "-o", name).code == 0
    Path(name).write_bytes(b"mine")
    assert "--force" in drafter("build", path, "-o", name).err


def _edit_in_word(path: Path) -> None:
    members = unpacked(path.read_bytes())
    members["word/document.xml"] = members["word/document.xml"].replace(b"Recalling", b"Remembering", 1)
    path.write_bytes(packed(members))


def test_the_same_draft_gives_the_same_bytes():
    path = draft()
    drafter("build", path, "-o", "a.docx")
    drafter("build", path, "-o", "b.docx")
    assert Path("a.docx").read_bytes() == Path("b.docx").read_bytes()


def test_a_folder_that_cannot_be_written_is_told(monkeypatch):
    path = draft()

    def refuse(**_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    ran = drafter("build", path, "-o", "closed/out.docx")
    assert ran.code == 2
    assert "closed/out.docx cannot be written" in ran.err


def test_a_file_in_the_place_of_a_folder_is_told():
    path = draft()
    ran = drafter("build", path, "-o", f"{path}/out.docx")
    assert ran.code == 2
    assert "cannot be written" in ran.err


def test_an_output_that_another_program_holds_open_is_told_and_nothing_is_lost(monkeypatch):
    path = draft()

    def refuse(self, target):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    ran = drafter("build", path, "-o", "out.docx")
    assert ran.code == 2
    assert "close it in Word" in ran.err
    assert [p.name for p in Path().iterdir() if not p.name.startswith(".")] == ["draft.yaml"]


def test_the_draft_itself_is_never_the_output():
    path = draft()
    before = path.read_text()
    assert drafter("build", path, "-o", path, "--force").code == 2
    assert path.read_text() == before


# Facts drive the words ---------------------------------------------------------------------------------------------


def test_a_line_added_to_meetings_appears_in_its_list():
    path = edited(
        draft(),
        (
            "chair: India, format: video}\n",
            "chair: India, format: video}\n    - {number: 24, place: Astana, country: Kazakhstan, held: 4 July 2024}\n",
        ),
    )
    line = line_with(built(path), "the twenty-first meeting")
    assert (
        "on 4 July 2023 in video format, the twenty-fourth meeting, held in Astana, Kazakhstan, on 4 July 2024, "
        "and the first meeting held" in line
    )


def test_a_line_added_to_memorandums_makes_a_paragraph_in_its_place_and_the_neighbours_are_resequenced():
    path = edited(
        draft("77/338"),
        (
            "\n  events:",
            "\n    - with: United Nations Environment Programme\n      signed: 4 February 2024\n"
            "      purpose: to protect rivers\n  events:",
        ),
    )
    lines = built(path)
    words = (
        "the signing on 4 February 2024 of the Memorandum of Understanding between the secretariat of the Shanghai "
        "Cooperation Organization and the United Nations Environment Programme to protect rivers,"
    )
    at = lines.index(line_with(lines, words))
    before = [line for line in lines[:at] if line.strip()][-1]
    assert "Welcoming the signing of the Memorandum" in before.replace("*", "")
    assert "Welcoming also the signing on" in lines[at].replace("*", "")


def test_a_changed_session_changes_every_word_that_depends_on_it():
    text = "\n".join(built(edited(draft(), ("session: 81 ", "session: 85 "))))
    assert "Eighty-fifth session" in text
    assert text.count("eighty-seventh session") == 2
    assert "eighty-first" not in text
    assert "thirtieth special session" in text


def test_a_new_summit_chairmanship_and_member_appear_from_facts_alone():
    path = edited(
        draft("77/338"),
        (
            "\npreamble:",
            "  summit: {name: Bishkek Summit, held: 30 and 31 August 2026, chair: Kyrgyzstan, "
            "declaration: Bishkek Declaration}\n"
            "  chairmanship: {by: Russian Federation, term: 2026–2027}\n"
            "  new_member: {state: Lao People’s Democratic Republic, decided: 1 September 2026, place: Bishkek}\n"
            "\npreamble:",
        ),
    )
    ran = drafter("build", path, "-o", "out.txt")
    assert "no paragraph asks for “summit”" in ran.err
    text = Path("out.txt").read_text("utf-8").replace("*", "")
    assert (
        "Welcoming the Shanghai Cooperation Organization Bishkek Summit, held on 30 and 31 August 2026 under the "
        "chairmanship of Kyrgyzstan, and the Bishkek Declaration of the Council of Heads of State of the Shanghai "
        "Cooperation Organization," in text
    )
    assert "Welcoming also the assumption of the chairmanship by the Russian Federation for the 2026–2027 term," in text
    assert "to grant the Lao People’s Democratic Republic the status of a State member" in text


def test_a_fact_changed_in_one_place_changes_all_its_words():
    path = edited(
        draft(), ("name: Tianjin Summit", "name: Bishkek Summit"), ("by: Kyrgyzstan", "by: Islamic Republic of Iran")
    )
    text = "\n".join(built(path))
    assert "Shanghai Cooperation Organization Bishkek Summit" in text
    assert "by the Islamic Republic of Iran for the" in text


def test_a_paragraph_added_moved_or_deleted_needs_nothing_of_its_neighbours():
    path = edited(
        draft(),
        ("  - Requests: >-", "  - Requests: >-\n      the Secretary-General to consult\n  - Requests: >-"),
    )
    lines = [line.replace("*", "") for line in built(path) if line.strip()]
    assert line_with(lines, "the Secretary-General to consult").startswith("4.")
    assert "Also requests the Secretary-General to submit" in line_with(lines, "to submit to the General Assembly")
    assert line_with(lines, "provisional agenda").startswith("6.")


def test_a_fact_that_nothing_prints_is_told():
    ran = drafter("build", edited(draft(), ("\npreamble:", "  host: China\n\npreamble:")), "-o", "out.txt")
    assert "nothing prints “host”" in ran.err


def test_a_placeholder_in_a_fact_is_printed_and_counted():
    path = edited(
        draft(), ("{number: 24, place: Astana, country: Kazakhstan, held: 4 July 2024}", "{number: 26, held: TODO}")
    )
    ran = drafter("build", path, "-o", "out.txt")
    assert "the twenty-sixth meeting, held on TODO" in Path("out.txt").read_text("utf-8")
    assert "5 placeholders left" in ran.err


def test_an_ending_that_the_editor_typed_is_not_doubled():
    path = edited(draft(), ("      character\n", "      character,\n"))
    assert "character,," not in "\n".join(built(path))


def test_hostile_and_foreign_words_come_through_unharmed():
    path = edited(
        draft(), ("declaration: Tianjin Declaration", 'declaration: "Declaration & <b> \\"x\\" \\u0627\\u0644 中文"')
    )
    assert 'Declaration & <b> "x" ال 中文' in "\n".join(built(path))
    assert drafter("build", path, "-o", "out.docx").code == 0


def test_an_emblem_that_the_template_does_not_show_is_told():
    Path("templates/word").mkdir(parents=True)
    Path("templates/word/emblem.png").write_bytes(PICTURE)
    parts = unpacked(library.read("word/draft-resolution.docx"))
    bare = {name: part.replace(b"emblem", b"organ") for name, part in parts.items()}
    Path("templates/word/draft-resolution.docx").write_bytes(packed(bare))
    ran = drafter("build", draft())
    assert ran.code == 0
    assert "templates/word/draft-resolution.docx has no {{ emblem }}" in ran.err


def test_a_long_value_is_told_by_its_beginning():
    path = draft()
    text = path.read_text("utf-8")
    path.write_text(re.sub(r"period: \S+", f"period: {'9' * 3_000}", text), "utf-8")
    ran = drafter("build", path)
    assert ran.code == 1
    assert len(ran.err) < 900
