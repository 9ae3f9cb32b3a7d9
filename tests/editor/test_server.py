"""The server as a text editor speaks with it: over pipes, by the protocol."""

import pytest

from tests.commands.runner import draft, edited
from tests.editor.editors import Editor, Server

pytestmark = pytest.mark.usefixtures("folder")


def test_what_check_finds_is_shown_while_one_types(editor):
    before = len(editor.diagnostics)
    editor.type("its {{ earlier_resolutions | resolutions }} on", "its {{ earlier_resolution | resolutions }} on")
    (fault,) = editor.diagnostics
    assert "earlier_resolutions" in fault["message"]
    assert editor.text.splitlines()[fault["range"]["start"]["line"]].strip().startswith("its {{ earlier_resolution ")
    editor.type("its {{ earlier_resolution | resolutions }} on", "its {{ earlier_resolutions | resolutions }} on")
    assert len(editor.diagnostics) == before


def test_facts_fields_and_filters_are_proposed_in_braces(editor):
    editor.type(
        "\npreamble:\n",
        "\npreamble:\n  - Noting: >-\n      the meeting {{ latest_meeting.place | when }} of the forum\n",
    )
    names = lambda found: {one["label"] for one in found}  # noqa: E731
    assert {"latest_meeting", "meetings", "session"} <= names(editor.at("the meeting {{ ", "completion"))
    assert {"place", "held"} <= names(editor.at("the meeting {{ latest_meeting.", "completion"))
    assert {"when", "ordinal"} <= names(editor.at("the meeting {{ latest_meeting.place | ", "completion"))


def test_a_fact_is_explained_by_what_it_prints(editor):
    said = editor.at("latest_meeting: {number: 24", "hover")["contents"]["value"]
    assert "twenty-fourth" in said


def test_a_name_leads_to_its_fact_and_a_mark_to_its_note(editor):
    line = lambda answer: editor.text.splitlines()[answer["range"]["start"]["line"]]  # noqa: E731
    assert line(editor.at("its {{ earlier_reso", "definition")).startswith("  earlier_resolutions:")
    key = editor.text.partition("[^")[2].partition("]")[0]
    assert line(editor.at(f"[^{key[:3]}", "definition")).strip().startswith(f"{key}:")


def test_a_correction_is_offered_for_what_is_mechanical(editor):
    editor.type("that one of the objectives", "that one of the the objectives")
    (fault,) = [one for one in editor.diagnostics if one["severity"] < 3]
    actions = editor.ask(
        "textDocument/codeAction", textDocument={"uri": editor.uri}, range=fault["range"], context={"diagnostics": []}
    )
    assert [one["title"] for one in actions] == ["Take out “the”"]


def test_the_outline_holds_the_parts_with_what_stands_in_them(editor):
    parts = editor.ask("textDocument/documentSymbol", textDocument={"uri": editor.uri})
    preamble = next(part for part in parts if part["name"] == "preamble")
    assert preamble["children"][0]["name"].startswith("Recalling that one of the objectives")


def test_a_fault_in_a_file_with_line_ends_of_windows_is_told_as_in_any_other(editor):
    editor.text = editor.text.replace("\n", "\r\n")
    editor.type("session: 81 ", "session 81 ")
    (fault,) = editor.diagnostics
    assert "a colon is missing after “session”" in fault["message"]


def test_a_draft_that_is_no_yaml_is_told_and_the_last_one_still_answers(editor):
    editor.type("\npreamble:\n", "\npreamble: [\n")
    assert editor.diagnostics
    assert editor.at("latest_meeting: {number: 24", "hover")


def test_the_outline_of_a_draft_that_became_shorter_and_is_no_yaml_is_the_last_one(editor):
    editor.type(editor.text[editor.text.index("\npreamble:") :], "\npreamble: [")
    parts = editor.ask("textDocument/documentSymbol", textDocument={"uri": editor.uri})
    assert "operative" in [part["name"] for part in parts]


def test_a_file_that_is_not_open_is_answered_with_nothing(editor, tmp_path):
    for uri in (tmp_path.joinpath("none.yaml").as_uri(), "untitled:Untitled-1"):
        there = {"textDocument": {"uri": uri}, "position": {"line": 3, "character": 1}}
        assert editor.ask("textDocument/hover", **there) is None
        assert editor.ask("textDocument/definition", **there) is None
        assert not editor.ask("textDocument/completion", **there)
        assert not editor.ask("textDocument/references", **there, context={"includeDeclaration": True})
        assert editor.ask("textDocument/prepareRename", **there) is None
        assert editor.ask("textDocument/rename", **there, newName="x") is None
        spot = {"start": there["position"], "end": there["position"]}
        assert not editor.ask(
            "textDocument/codeAction", textDocument={"uri": uri}, range=spot, context={"diagnostics": []}
        )


def test_another_yaml_file_is_left_alone(editor):
    document = {"uri": "file:///other.yaml", "languageId": "yaml", "version": 1, "text": "services:\n  web: [1\n"}
    editor.tell("textDocument/didOpen", textDocument=document)
    editor.await_diagnostics()
    assert editor.diagnostics == []


def test_what_was_found_goes_when_a_draft_is_closed(editor):
    assert editor.diagnostics
    editor.close()
    assert editor.diagnostics == []
    assert editor.at("latest_meeting: {number: 24", "hover") is None


def test_a_correction_falls_on_its_words_also_after_letters_that_take_two_units(editor):
    editor.type("that one of the objectives", "😀😀 that one of the the objectives")
    (fault,) = [one for one in editor.diagnostics if one.get("code") == "WORD-01"]
    (action,) = editor.ask(
        "textDocument/codeAction", textDocument={"uri": editor.uri}, range=fault["range"], context={"diagnostics": []}
    )
    (edit,) = action["edit"]["changes"][editor.uri]
    line = editor.text.split("\n")[edit["range"]["start"]["line"]].encode("utf-16-le")
    first, last = (2 * edit["range"][side]["character"] for side in ("start", "end"))
    mended = line[:first].decode("utf-16-le") + edit["newText"] + line[last:].decode("utf-16-le")
    assert "😀😀 that one of the objectives" in mended


def test_own_phrases_and_configuration_count_wherever_the_server_was_started(folder, tmp_path_factory):
    path = edited(
        draft(name="my drafts/drafts/a.yaml"), ("that one of the objectives", "that one of the the objectives")
    )
    home = folder / "my drafts"
    home.joinpath("drafter.toml").write_text('[rules]\nWORD-01 = "off"\n', "utf-8")
    own = home / "templates" / "phrases"
    own.mkdir(parents=True)
    own.joinpath("forums.j2").write_text("{{ number }", "utf-8")
    opened = {"workspaceFolders": [{"uri": home.as_uri(), "name": "x"}]}
    elsewhere = Server(tmp_path_factory.mktemp("elsewhere"), **opened)
    assert "WORD-01" not in {one.get("code") for one in Editor(elsewhere, path).diagnostics}
    elsewhere.close()
