"""Each mistake gives one clear sentence with file, line, column and what to do; nothing is overwritten."""

from pathlib import Path

import pytest

from tests.commands.runner import draft, drafter, edited

pytestmark = pytest.mark.usefixtures("folder")

HEAD = "drafter: 1\ndocument:\n  session: 81\n  title: Peace\n"


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("drafter: 1\n\tdocument: x\n", "2:1", "a tab stands here"),
        (HEAD + "preamble:\n  - Recalling: {{ session }} x\n", "6:16", "cannot begin with “{{”"),
        (HEAD + "preamble:\n  - Recalling: *Treaty* x\n", "6:16", "cannot begin with “*”"),
        (HEAD + "preamble:\n  - Recalling: [^note] and\n", "6:16", "cannot begin with “[^”"),
        (HEAD + "preamble:\n  - Recalling: the item: that\n", "6:24", "“: ” stands twice on this line"),
        (HEAD + "facts:\n  a: x\n  b: y\n  a: z\n", "8:3", "a second time"),
        (HEAD + "facts:\n  a: &x y\n  b: *x\n", "6:6", "anchors"),
        (HEAD + "facts:\n  a: !!python/object:os.system x\n", "6:6", "tags"),
        (HEAD + "preamble:\n  - Noting: x\n  -Noting: y\n", "7:3", "a space is missing after “-”"),
        (HEAD + "preamble:\n  - Noting: x\n  \u2013 Noting: y\n", "7:3", "a hyphen and a space"),
        (HEAD + "preamble:\n  - Noting: x\n  \u00a0- Noting: y\n", "7:3", "a no-break space"),
        (HEAD + 'facts:\n  a: "x\n', "6:6", "quotation mark"),
    ],
)
def test_broken_yaml_is_told_at_its_place(text, place, words):
    Path("a.yaml").write_text(text)
    ran = drafter("build", "a.yaml")
    assert ran.code == 2
    assert ran.err.startswith(f"a.yaml:{place}: error: ")
    assert words in ran.err
    assert "^" in ran.err
    assert not Path("a.docx").exists()


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        (HEAD + "preambel: []\n", "5:1", "did you mean “preamble”?"),
        (HEAD.replace("title", "titel"), "4:3", "did you mean “title”?"),
        (HEAD + "preamble:\n  - Recalling: x\n    itmes: [y]\n", "7:5", "did you mean “items”?"),
        (HEAD + "preamble:\n  - Recalling: {{ x }}\n", "6:17", "begins a YAML mapping"),
        (HEAD + "  date: 31 June 2025\n", "5:9", "there is no 31 June 2025: June has 30 days"),
        (HEAD + "  date: from 9 to 3 June 2025\n", "5:9", "out of order"),
        (HEAD + "facts:\n  summit: {name: A, hled: 4 July 2025}\n", "6:21", "did you mean “held”?"),
        (HEAD + "preamble:\n  - Noting: at {{ sesion }}\n", "6:19", "did you mean “session”?"),
        (
            HEAD + "preamble:\n  - Noting: >-\n      words and\n      at {{ sesion }}\n",
            "8:13",
            "did you mean “session”?",
        ),
        (HEAD + "preamble:\n  - Noting: at {{ session | ordnal }}\n", "6:29", "did you mean “ordinal”?"),
        (HEAD + "preamble:\n  - Noting: at {{ session() }}\n", "6:16", "not allowed"),
        (HEAD + "preamble:\n  - Noting: at {{ 9 * 9 }}\n", "6:16", "take “*” out"),
        (HEAD + "preamble:\n  - Noting: x {% for a in b %}{% for c in a %}y{% endfor %}{% endfor %}\n", "6:31", "loop"),
        (HEAD + "preamble:\n  - Noting: at {{ session \n", "6:16", "something is missing between these braces"),
        (HEAD + "preamble:\n  - Noting: a point[^x]\n", "6:20", "there is no footnote “x”"),
        (
            HEAD + "preamble:\n  - Noting: >-\n      a point[^x and\n      more\nfootnotes:\n  x: A\n",
            "7:14",
            "write “[^x]”",
        ),
        (HEAD + "preamble:\n  - Noting: >-\n      the\n      {{ session }\n", "8:7", "close them with “}}”"),
        (HEAD + "preamble:\n  - Noting >-\n      peace\n", "6:5", "write “Noting: …”"),
        (HEAD + "preamble:\n  - Noting:peace\n", "6:5", "write “Noting: …”"),
        (HEAD + "preamble:\n  - Noting\uff1a peace\n", "6:5", "write “Noting: …”"),
        (HEAD + "operative:\n  - 4. Notes: peace\n", "6:5", "write “Notes”"),
        (HEAD + "preamble:\n  - Noting: >-\n      a {# later #} point\n", "7:9", "begins a comment"),
        (HEAD + "preamble:\n  - Noting: at {{ next_session }}\n", "6:19", "write both in figures under “document:”"),
        (HEAD + "preamble:\n  - Noting: a[^x]\nfootnotes:\n  x: [a]\n", "8:7", "the footnote “x” is a text"),
        (HEAD + "preamble:\n  - Noting: a[^x]\nfootnotes:\n  x: {document: }\n", "8:7", "no words after “document”"),
        (
            HEAD + "facts:\n  memorandums: [{with: World Bank, signed: May 2024}]\n",
            "6:18",
            "add “organization: …” under “facts:”",
        ),
        (HEAD + "facts:\n  earlier_resolutions: {A/RES/79/332: 5 September 2025}\n", "6:25", "example “79/332”"),
        (HEAD + "facts:\n  summit: {name: A, B}\n", "6:21", "stands in double quotes"),
        (HEAD + "footnotes:\n  x: A note.\n", "6:3", "no text has the mark of the footnote “x”"),
        (HEAD + "sections:\n  - title: A\noperative:\n  - Notes: it\n", "7:1", "write it above “sections:”"),
        (HEAD + "preamble:\n  - sections:\n      - title: A\n", "6:5", "begins a part of the file"),
        (HEAD + "  date: Monday, 4 July 2025\n", "5:9", "“4 July 2025”, which is a Friday?"),
        (
            HEAD + "preamble:\n  - Noting: a[^x]\nfootnotes:\n  x: {document: A/78/511 (sic)}\n",
            "8:17",
            "“A/79/5 (Vol. I)”",
        ),
        (HEAD + "preamble:\n  - each: meetigns\nfacts:\n  meetings: []\n", "6:11", "did you mean “meetings”?"),
        (HEAD + "facts:\n  summit: {name: A}\n", "6:12", "no phrase prints a summit with name"),
        ("session: 81\n", "1:1", "this is no skeleton"),
        (
            HEAD + "preamble:\n  - Noting: >-\n      the lights\u2028of\n      ships\n",
            "7:17",
            "line separator (U+2028)",
        ),
        ("drafter: 2\ndocument: {session: 81}\n", "1:10", "reads form 1"),
    ],
)
def test_a_mistake_in_the_skeleton_is_told_at_its_place(text, place, words):
    Path("a.yaml").write_text(text)
    ran = drafter("build", "a.yaml")
    assert ran.code in (1, 2)
    assert f"a.yaml:{place}: error: " in ran.err
    assert words in ran.err
    assert not Path("a.docx").exists()


def test_all_mistakes_are_told_in_one_run():
    path = edited(
        draft(),
        ("date: TODO ", "date: 31 June 2027 "),
        ("{{ latest_meeting | listed }}", "{{ latest_meting }} {{ x }}"),
    )
    ran = drafter("build", path)
    assert ran.code == 1
    edited(path, ("date: 31 June 2027 ", "date: 30 June 2027 "))
    assert "31 June" in ran.err
    ran = drafter("build", path)
    assert ran.err.count(": error: ") == 2


@pytest.mark.parametrize(
    "text",
    [
        "[" * 5000,
        "- " * 5000,
        HEAD + "facts:\n  a: " + "x" * 2_000_000,
        "\n".join(" " * n + "a:" for n in range(500)),
        HEAD
        + "facts:\n  many: ["
        + "x, " * 90_000
        + "x]\npreamble:\n  - Noting: '{% for m in many %}{{ many }}{% endfor %}'\n",
        HEAD + "facts:\n  a: " + "x" * 90_000 + "\n  many: [" + "x, " * 90_000 + "x]\n"
        "preamble:\n  - Noting: '{% for m in many %}{{ a }}{% endfor %}'\n",
        HEAD + "preamble:\n" + "  - Noting: '{{ session.__class__.__mro__ }}'\n",
    ],
)
def test_a_skeleton_from_a_stranger_neither_runs_code_nor_exhausts_the_machine(text):
    Path("a.yaml").write_text(text)
    ran = drafter("build", "a.yaml")
    assert ran.code in (1, 2)
    assert ran.err
    assert len(ran.err) < 5000


def test_control_characters_are_refused_with_their_place():
    Path("a.yaml").write_text(HEAD + 'facts:\n  a: "x\\x07y"\npreamble:\n  - Noting: "{{ a }}"\n')
    ran = drafter("build", "a.yaml")
    assert ran.code == 2
    assert "a.yaml:6:6: error: " in ran.err


def test_a_skeleton_in_another_encoding_is_told():
    Path("a.yaml").write_bytes(HEAD.encode("utf-16"))
    ran = drafter("build", "a.yaml")
    assert ran.code == 2
    assert "UTF-8" in ran.err


def test_byte_order_mark_and_windows_lines_are_normal():
    path = draft()
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert drafter("build", path).code == 0


@pytest.mark.parametrize("command", [("new", "--from", "79/332"), ("redline", "79/332", "--against", "77/338")])
@pytest.mark.parametrize("force", [(), ("--force",)])
def test_a_folder_is_never_written_over(folder, command, force):
    (folder / "there").mkdir()
    ran = drafter(*command, "-o", "there", *force)
    assert (ran.code, ran.err) == (2, "Error: there is a folder: name a file in it\n")


def test_a_name_that_the_disk_does_not_take_is_told():
    ran = drafter("new", "--from", "79/332", "-o", f"{'a' * 300}.yaml")
    assert ran.code == 2
    assert "cannot be written" in ran.err


def test_a_redline_is_written_with_the_ending_of_a_word_file_only(folder):
    ran = drafter("redline", "79/332", "--against", "77/338", "-o", "changes.pdf")
    assert ran.code == 2
    assert "give changes.pdf the ending .docx" in ran.err
    assert not (folder / "changes.pdf").exists()
