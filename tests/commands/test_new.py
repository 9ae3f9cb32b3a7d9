from pathlib import Path

import pytest

from drafter.model.resolution import Closing
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.commands.runner import draft, drafter, edited
from tests.sources import PHRASES, SOURCES, resolution

pytestmark = pytest.mark.usefixtures("folder")


def test_the_first_command_writes_a_skeleton_into_drafts(folder):
    ran = drafter("new", "--from", "79/332")
    assert ran.code == 0
    assert ran.out == "drafts/81-shanghai-cooperation-organization.yaml\n"
    assert (folder / ran.out.strip()).is_file()
    assert "Next: edit it, then: drafter build drafts/81-shanghai-cooperation-organization.yaml" in ran.err


@pytest.mark.parametrize("base", ["79/332", "A/RES/79/332", "a/res/79/332"])
def test_a_resolution_may_be_named_by_number_or_symbol(base):
    drafter("new", "--from", base, "-o", "a.yaml")
    drafter("new", "--from", "79/332", "-o", "b.yaml")
    assert Path("a.yaml").read_text("utf-8") == Path("b.yaml").read_text("utf-8")


def test_a_source_file_and_a_skeleton_give_the_same_draft_as_the_number():
    drafter("reduce", SOURCES["79/332"], "-o", "base.yaml")
    texts = set()
    for base in (SOURCES["79/332"], "base.yaml", "79/332"):
        assert drafter("new", "--from", base, "-o", "draft.yaml", "--force").code == 0
        texts.add(Path("draft.yaml").read_text("utf-8"))
    assert len(texts) == 1


def test_an_adopted_text_that_is_new_is_kept_and_found_by_every_command(folder):
    words = Path(drafter("build", "79/332", "-o", "source.txt").out.strip()).read_text("utf-8")
    Path("source.txt").write_text(words.replace("79/332", "79/999"), "utf-8")
    assert "Kept as templates/resolutions/79-999.yaml" in drafter("new", "--from", "source.txt", "-o", "x.yaml").err
    kept = Path("templates/resolutions/79-999.yaml").read_text("utf-8")
    assert "79/999" in drafter("list").out
    assert drafter("redline", "x.yaml").code == 0
    Path("templates/resolutions/79-999.yaml").write_text(f"{kept}# mine\n", "utf-8")
    said = drafter("new", "--from", "source.txt", "-o", "y.yaml").err
    assert "Kept" not in said
    assert "templates/resolutions/79-999.yaml is another text of 79/999 and stays" in said
    assert Path("templates/resolutions/79-999.yaml").read_text("utf-8") == f"{kept}# mine\n"


def test_a_text_that_cannot_be_kept_does_not_keep_the_draft_from_being_told():
    words = Path(drafter("build", "79/332", "-o", "source.txt").out.strip()).read_text("utf-8")
    Path("source.txt").write_text(words.replace("79/332", "79/999"), "utf-8")
    Path("templates").write_text("no folder", "utf-8")
    ran = drafter("new", "--from", "source.txt", "-o", "x.yaml")
    assert (ran.code, ran.out) == (0, "x.yaml\n")
    assert "name source.txt there with --against" in ran.err


@pytest.mark.parametrize("base", ["79/332", SOURCES["79/332"]])
def test_what_is_at_hand_is_not_kept_again(folder, base):
    drafter("new", "--from", base)
    assert not (folder / "templates").exists()


def test_the_technical_rollover_changes_nothing_but_what_is_technical():
    """Section 8 of the rule book: the first golden file."""
    base, draft_ = resolution("77/338"), render(load(draft("77/338").read_text("utf-8")), PHRASES)
    changed = {n: (str(a), str(b)) for n, (a, b) in enumerate(zip(base.body, draft_.body, strict=True)) if a != b}
    assert len(changed) == 3
    for old, new in (
        (" and 75/268 of 25 March 2021 on", ", 75/268 of 25 March 2021 and 77/338 of 1 September 2023 on"),
        ("to the General Assembly at its seventy-ninth session", "to the General Assembly at its eighty-first session"),
        ("provisional agenda of its seventy-ninth session", "provisional agenda of its eighty-first session"),
    ):  # fmt: skip
        before, after = next((a, b) for a, b in changed.values() if old in a)
        assert before.replace(old, new) == after
    assert draft_.title == base.title
    head = draft_.masthead
    assert (head.session, head.symbol, head.agenda_item, head.date) == (
        "Seventy-ninth session", "A/79/L.__", "Agenda item TODO", "TODO",
    )  # fmt: skip
    assert (draft_.number, draft_.closing, head.adoption, head.source) == ("", None, "", ())
    assert base.closing == Closing("99th plenary meeting", "1 September 2023")


def test_another_session_changes_every_word_that_depends_on_it():
    ran = drafter("new", "--from", "79/332", "--session", "82", "-o", "draft.yaml")
    assert "puts the item on the agenda of the eighty-first session" in ran.err
    text = str(render(load(Path("draft.yaml").read_text("utf-8")), PHRASES))
    assert "Eighty-second session" in text
    assert text.count("eighty-fourth session") == 2
    assert "A/82/L.__" in text


def test_it_says_what_was_updated_what_is_left_and_what_may_be_stale():
    ran = drafter("new", "--from", "79/332", "-o", "draft.yaml")
    lines = Path("draft.yaml").read_text("utf-8").splitlines()
    assert "79/332 of 5 September 2025 joins the earlier resolutions" in ran.err
    assert "eighty-first → eighty-third session" in ran.err
    for words in ("agenda_item: TODO", "date: TODO", "sponsors: none yet"):
        assert words in ran.err
    stale = next(line for line in ran.err.splitlines() if "anniversary" in line)
    number = int(stale.split(":")[1])
    assert "anniversary" in lines[number - 1]
    assert "59/48" not in ran.err
    assert "thirtieth special session" not in ran.err


def test_an_existing_file_is_never_written_over_without_being_asked():
    path = edited(draft(), ("date: TODO ", "date: 4 July 2027 "))
    ran = drafter("new", "--from", "77/338", "-o", path)
    assert ran.code == 2
    assert "exists" in ran.err
    assert "date: 4 July 2027" in path.read_text()
    assert drafter("new", "--from", "77/338", "-o", path, "--force").code == 0
    assert "date: 4 July 2027" in path.with_name("draft.yaml.bak").read_text()


def test_an_unknown_resolution_is_told_with_where_to_get_it():
    ran = drafter("new", "--from", "78/999")
    assert (ran.code, ran.out) == (2, "")
    assert "78/999" in ran.err
    assert "https://undocs.org/en/A/RES/78/999" in ran.err


@pytest.mark.parametrize("name", ["missing.txt", "missing.pdf", "missing.yaml"])
def test_a_missing_file_is_told_by_its_name(name):
    ran = drafter("new", "--from", name)
    assert ran.code == 2
    assert f"there is no file {name}" in ran.err


def test_a_file_that_is_no_resolution_is_refused_in_a_sentence():
    Path("letter.txt").write_text("Dear Sir,\n\nThank you for your letter.\n")
    ran = drafter("new", "--from", "letter.txt")
    assert ran.code == 2
    assert "letter.txt" in ran.err
    assert "resolution" in ran.err


def test_an_earlier_session_is_refused():
    assert drafter("new", "--from", "79/332", "--session", "79").code == 1


def test_a_draft_that_follows_the_text_of_a_skeleton_keeps_its_comments():
    drafter("reduce", SOURCES["79/332"], "-o", "base.yaml")
    edited(Path("base.yaml"), ("  meetings:  ", "  # as the secretariat told us\n  meetings:  "))
    drafter("new", "--from", "base.yaml", "-o", "draft.yaml")
    assert "  # as the secretariat told us\n" in Path("draft.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    "days",
    [
        "9 and 10 September and 8 September 2025",
        "10 September and 8 September 2025",
        "31 June 2025",
        "12 and 3 May 2025",
    ],
)
def test_days_that_are_joined_in_another_way_or_do_not_exist_stay_as_they_stand(days):
    words = Path(drafter("build", "79/332", "-o", "base.txt").out.strip()).read_text("utf-8")
    held, adopted = "held in Dushanbe on 16 and 17 September 2021", "77/338 of 1 September 2023"
    odd = words.replace(held, f"held in Dushanbe on {days}").replace(adopted, f"77/338 of {days}")
    assert odd != words
    Path("base.txt").write_text(odd, "utf-8")
    assert drafter("new", "--from", "base.txt", "-o", "draft.yaml").code == 0
    made = " ".join(Path("draft.yaml").read_text("utf-8").split())
    assert f"held in Dushanbe on {days}" in made
    assert f"77/338 of {days}" in made


def test_nothing_is_written_before_the_report_is_made(monkeypatch):
    def fails(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("drafter.skeleton.todo.tasks.tasks", fails)
    with pytest.raises(ZeroDivisionError):
        drafter("new", "--from", "79/332", "-o", "draft.yaml")
    assert not Path("draft.yaml").exists()


ISSUED = (
    "A/80/L.23\n\nGeneral Assembly\n\nDistr.: Limited\n\n28 November 2025\n\nOriginal: English\n\nEightieth session\n\n"
    "Agenda item 72\n\nSome item\n\nCuba and Peru:* draft resolution\n\nPeace\n\nThe General Assembly,\n\n"
    "Noting the day of 5 May 2025,\n\n1. Requests the Secretary-General to report.\n\n* On behalf of others.\n"
)


def revision_of_issued():
    Path("L.23.txt").write_text(ISSUED, "utf-8")
    ran = drafter("new", "--revision", "L.23.txt")
    assert ran.code == 0, ran.err
    return Path(ran.out.strip()), ran.err


def test_a_revision_stays_in_its_session_under_the_symbol_of_the_revision():
    path, said = revision_of_issued()
    made = load(path.read_text("utf-8"))
    assert path.name == "80-peace-rev1.yaml"
    assert (made.document.session, made.document.symbol, made.document.based_on, made.document.date) == (
        "80", "A/80/L.23/Rev.1", "A/80/L.23", "TODO",
    )  # fmt: skip
    printed = render(made, PHRASES)
    assert "Cuba and Peru:" in str(printed.masthead.sponsors)
    assert "revised draft resolution" in str(printed.masthead.sponsors)
    assert "On behalf of others." in str(printed.masthead.sponsors)
    assert "May be out of date" not in said


def test_the_issued_draft_is_kept_and_the_redline_of_its_revision_tracks_against_it():
    path, said = revision_of_issued()
    assert "Kept as templates/issued/A-80-L.23.yaml" in said
    edited(path, ("to report", "to report fully"))
    assert drafter("redline", path).code == 0
    assert "not at hand" not in drafter("check", path).err
    assert "A/80/L.23 " not in drafter("list").out
    again = drafter("new", "--revision", "A/80/L.23", "-o", "again.yaml")
    assert again.code == 0


def test_the_revision_of_a_revision_has_the_next_number():
    path, _ = revision_of_issued()
    assert drafter("new", "--revision", path, "-o", "second.yaml").code == 0
    text = Path("second.yaml").read_text("utf-8")
    assert "symbol: A/80/L.23/Rev.2" in text
    assert "based_on: A/80/L.23/Rev.1" in text
    assert text.count("carried forward from") == 1
    assert text.count("revised draft resolution") <= 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--revision", "79/332"), "79/332 is adopted"),
        (("--revision", "79/332", "--session", "82"), "leave --session out"),
        (("79/332", "--revision", "77/338"), "two texts are named"),
    ],
)
def test_what_cannot_be_revised_is_refused(words, said):
    ran = drafter("new", *words)
    assert ran.code != 0
    assert said in ran.err


def test_a_draft_without_a_symbol_of_its_own_cannot_be_revised():
    ran = drafter("new", "--revision", draft())
    assert ran.code == 1
    assert "the symbol that the Secretariat gave it" in ran.err


def test_what_the_issued_draft_has_just_so_is_agreed_language_in_its_revision_and_a_new_slip_is_not():
    text = ISSUED.replace("the day of 5 May 2025,", "the organisation of the forum of 5 May 2025,")
    Path("L.23.txt").write_text(text, "utf-8")
    path = Path(drafter("new", "--revision", "L.23.txt").out.strip())
    ran = drafter("check", "--select", "SPL", path)
    assert (ran.code, "Already in the text that is followed" in ran.out) == (0, True)
    edited(path, ("to report", "to recognise it"))
    ran = drafter("check", "--select", "SPL", path)
    assert ran.code == 1
    assert "1 error, 1 hint" in ran.out


DOUBTFUL = (
    "A/RES/79/901\n\nResolution adopted by the General Assembly on 5 September 2025\n\n79/901. Peace\n\n"
    "The General Assembly,\n\nNoting the report of the Board,¹\n\n1. Requests the Secretary-General to report.\n"
)


def test_a_text_that_may_be_read_wrongly_is_kept_with_a_remark_that_says_so():
    Path("source.txt").write_text(DOUBTFUL, "utf-8")
    ran = drafter("new", "source.txt")
    assert ran.code == 0, ran.err
    assert "compare it with the print" in ran.err
    (kept,) = Path("templates/resolutions").glob("*.yaml")
    lines = kept.read_text("utf-8").splitlines()
    assert lines[0].startswith("# Not proved: source.txt may be read wrongly.")
    assert "the number may be the mark of a footnote" in lines[1]
    assert drafter("redline", ran.out.strip()).code == 0
    assert "another text" not in drafter("new", "source.txt", "-o", "again.yaml").err


def test_a_text_that_is_read_without_doubt_is_kept_without_a_remark():
    Path("source.txt").write_text(DOUBTFUL.replace("¹", ""), "utf-8")
    assert "compare it with the print" not in drafter("new", "source.txt").err
    (kept,) = Path("templates/resolutions").glob("*.yaml")
    assert "Not proved" not in kept.read_text("utf-8")
