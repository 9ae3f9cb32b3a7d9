"""Places, problems, corrections and proposals as the Language Server Protocol has them."""

from __future__ import annotations

from collections.abc import Sequence

from lsprotocol import types as lsp
from pygls.workspace import TextDocument

from drafter.editor.completion import Suggestion
from drafter.editor.outline import Outlined
from drafter.model.problems import Level, Place, Problem, Proposal

SOURCE = "drafter"
"""Who has found what is found."""

BYTE_ORDER_MARK = "\ufeff"
"""What some programs put before a text; some editors hand it on."""

_SEVERITY = {
    Level.ERROR: lsp.DiagnosticSeverity.Error,
    Level.WARN: lsp.DiagnosticSeverity.Warning,
    Level.HINT: lsp.DiagnosticSeverity.Hint,
}


def lines_of(document: TextDocument) -> list[str]:
    """Return its lines as editors and YAML count them; Python would end one at a line separator, too."""
    return [f"{line}\n" for line in document.source.split("\n")]


def proposed(one: Suggestion, document: TextDocument, cursor: lsp.Position, number: int) -> lsp.CompletionItem:
    """Return a proposal that takes the place of what is typed.

    Args:
        one: the proposal.
        document: the draft.
        cursor: the place of the cursor.
        number: how many stand before it.
    """
    typed = document.position_codec.client_num_units(one.typed)
    replaced = lsp.Range(lsp.Position(cursor.line, max(cursor.character - typed, 0)), cursor)
    edit = lsp.TextEdit(replaced, one.words)
    return lsp.CompletionItem(one.words, detail=one.what or None, sort_text=f"{number:04}", text_edit=edit)


def range_of(place: Place, document: TextDocument) -> lsp.Range:
    """Return a place in the units of the editor; a place without an end goes to the end of its word."""
    lines = lines_of(document)
    first = lsp.Position(max(place.line - 1, 0), max(place.column - 1, 0) + _marks(document, place.line))
    if place.end_line:
        last = lsp.Position(place.end_line - 1, place.end_column - 1 + _marks(document, place.end_line))
    else:
        last = _word_end(first, lines)
    return document.position_codec.range_to_client_units(lines, lsp.Range(first, last))


def position_in(document: TextDocument, asked: lsp.Position) -> lsp.Position:
    """Return a position that an editor names, in letters of `plain_text`."""
    found = document.position_codec.position_from_client_units(lines_of(document), asked)
    return lsp.Position(found.line, max(found.character - _marks(document, found.line + 1), 0))


def plain_text(document: TextDocument) -> str:
    """Return the text of a document with plain line ends, without the mark that some programs put before it."""
    return document.source.replace("\r\n", "\n").removeprefix(BYTE_ORDER_MARK)


def range_between(start: int, end: int, text: str, document: TextDocument) -> lsp.Range:
    """Return the range of a document between two positions of its plain text."""
    (line, column), (end_line, end_column) = (_line_column(text, position) for position in (start, end))
    return range_of(Place("", line, column, end_line=end_line, end_column=end_column), document)


def _line_column(text: str, position: int) -> tuple[int, int]:
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def _marks(document: TextDocument, line: int) -> int:
    """Return how many letters stand before a line that the draft does not have."""
    return int(line == 1 and document.source.startswith(BYTE_ORDER_MARK))


def _word_end(first: lsp.Position, lines: Sequence[str]) -> lsp.Position:
    rest = lines[first.line][first.character :] if first.line < len(lines) else ""
    word = rest.split()[0] if rest.split() else ""
    return lsp.Position(first.line, first.character + len(word))


def symbol(one: Outlined, document: TextDocument) -> lsp.DocumentSymbol:
    """Return an entry of the outline of a document, with what stands in it."""
    last = lsp.Position(one.last - 1, len(document.source.split("\n")[one.last - 1]))
    first = range_of(Place("", one.line, one.column), document)
    whole = lsp.Range(first.start, max(first.end, last))
    kind = lsp.SymbolKind.Namespace if one.inside else lsp.SymbolKind.Property
    return lsp.DocumentSymbol(one.name, kind, whole, first, children=[symbol(part, document) for part in one.inside])


def diagnostic(problem: Problem, document: TextDocument) -> lsp.Diagnostic:
    """Return what is found, at its place."""
    where = range_of(problem.place, document)
    return lsp.Diagnostic(where, problem.message, _SEVERITY[problem.level], problem.rule or None, source=SOURCE)


def _title(proposal: Proposal) -> str:
    """Return what a correction does, in words."""
    if not proposal.instead.strip():
        return f"Take out “{proposal.words.strip()}”"
    return f"Write “{proposal.instead}”{f' instead of “{proposal.words}”' if proposal.words.strip() else ''}"


def action(problem: Problem, document: TextDocument) -> lsp.CodeAction:
    """Return the correction of a problem that has one."""
    proposal = problem.proposal
    if proposal is None:
        raise ValueError("there is no correction")
    edit = lsp.TextEdit(range_of(proposal.place, document), proposal.instead)
    return lsp.CodeAction(
        _title(proposal),
        lsp.CodeActionKind.QuickFix,
        [diagnostic(problem, document)],
        is_preferred=proposal.safe,
        edit=lsp.WorkspaceEdit({document.uri: [edit]}),
    )
