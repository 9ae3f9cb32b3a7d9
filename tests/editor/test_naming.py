"""Names as a text editor asks for them over pipes: where one stands, and another one for it."""

import pytest

pytestmark = pytest.mark.usefixtures("folder")


def changed(text, edits):
    """Return a text with edits as an editor makes them that counts in UTF-16: from the end to the beginning."""
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda one: (one["range"]["start"]["line"], one["range"]["start"]["character"]))[
        ::-1
    ]:
        first, last = edit["range"]["start"], edit["range"]["end"]
        line = lines[first["line"]].encode("utf-16-le")
        parts = line[: 2 * first["character"]], edit["newText"].encode("utf-16-le"), line[2 * last["character"] :]
        lines[first["line"]] = b"".join(parts).decode("utf-16-le")
    return "\n".join(lines)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("head", ["", "\ufeff"])
def test_a_name_is_found_and_changed_wherever_it_stands(editor, head, end):
    editor.text = head + editor.text.replace("that one of the", "😀 {{ tourism_day.date | when }} of the").replace(
        "\n", end
    )
    told = "    astana_declaration: "
    editor.type(told, f"    tourism_day: {{date: 4 July 2026}}{end}{told}")
    found = editor.at("😀 {{ tour", "references", context={"includeDeclaration": True})
    assert len(found) == 1 + len(editor.at("😀 {{ tour", "references", context={"includeDeclaration": False})) == 2
    assert editor.at("    tourism", "prepareRename")["placeholder"] == "tourism_day"
    edits = editor.at("    tourism_da", "rename", newName="forum_day")["changes"][editor.uri]
    assert changed(editor.text, edits) == editor.text.replace("tourism_day", "forum_day")


def test_a_name_that_cannot_be_is_refused_in_a_sentence(editor):
    line = next(n for n, line in enumerate(editor.text.split("\n")) if line.startswith("  latest_meeting:"))
    there = {"textDocument": {"uri": editor.uri}, "position": {"line": line, "character": 4}}
    assert "is a name that drafter knows" in editor.refused("textDocument/rename", **there, newName="x")
    assert "is a name that drafter knows" in editor.refused("textDocument/prepareRename", **there)
