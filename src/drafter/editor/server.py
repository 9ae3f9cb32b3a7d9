"""The language server: findings while one types, and answers to what a text editor asks (LSP)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

from drafter.editor.completion import suggestions
from drafter.editor.cursor import Cursor, cursor
from drafter.editor.definition import definition
from drafter.editor.explanation import explained
from drafter.model.errors import BadSkeleton, DrafterError, UnreadableSkeleton
from drafter.model.problems import Level, Place, Problem, Proposal
from drafter.rendering.filters import filters
from drafter.rendering.phrases import Phrases
from drafter.rendering.render import rendered
from drafter.skeleton.load import load
from drafter.skeleton.records import Skeleton

_SEVERITY = {
    Level.ERROR: lsp.DiagnosticSeverity.Error,
    Level.WARN: lsp.DiagnosticSeverity.Warning,
    Level.HINT: lsp.DiagnosticSeverity.Hint,
}
_NAME = "drafter"


class EditorAnswers(NamedTuple):
    """What the server asks of the world.

    Args:
        known: the phrases of the kinds of facts.
        check: from a draft to what is found in it.
    """

    known: Phrases
    check: Callable[[Skeleton], Sequence[Problem]]


def server(answers: EditorAnswers, version: str) -> LanguageServer:
    """Return the server; `start_io` runs it."""
    made = LanguageServer(_NAME, version)
    drafts = _OpenDrafts(answers)

    @made.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    @made.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    @made.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def look(params: lsp.DidOpenTextDocumentParams | lsp.DidChangeTextDocumentParams) -> None:
        document = made.workspace.get_text_document(params.text_document.uri)
        told = [_diagnostic(one, document) for one in drafts.looked_at(document)]
        made.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(document.uri, told))

    @made.feature(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=["{", " ", ".", "|", "^"]))
    def complete(params: lsp.CompletionParams) -> list[lsp.CompletionItem]:
        document, at = _asked(made, params)
        found = suggestions(at, drafts.last.get(document.uri), filters({}, answers.known))
        return [lsp.CompletionItem(one.words, detail=one.what) for one in found]

    @made.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(params: lsp.HoverParams) -> lsp.Hover | None:
        document, at = _asked(made, params)
        said = drafts.explained(document.uri, at, params.position.line + 1)
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, said)) if said else None

    @made.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    def define(params: lsp.DefinitionParams) -> lsp.Location | None:
        document, at = _asked(made, params)
        draft = drafts.last.get(document.uri)
        place = definition(at, draft) if draft else None
        return lsp.Location(document.uri, _range(place, document)) if place else None

    @made.feature(lsp.TEXT_DOCUMENT_CODE_ACTION)
    def act(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        document = made.workspace.get_text_document(params.text_document.uri)
        here = range(params.range.start.line + 1, params.range.end.line + 2)
        found = (one for one in drafts.problems.get(document.uri, ()) if one.place.line in here)
        return [_action(one, document) for one in found if one.proposal]

    return made


class _OpenDrafts:
    """The drafts that are open, each as it could last be read, and what was found in it."""

    def __init__(self, answers: EditorAnswers) -> None:
        self.answers = answers
        self.last: dict[str, Skeleton] = {}
        self.problems: dict[str, Sequence[Problem]] = {}

    def looked_at(self, document: TextDocument) -> Sequence[Problem]:
        """Read a draft as it is typed, and return what is found in it."""
        try:
            draft = load(document.source, document.filename or "")
            self.problems[document.uri] = self.answers.check(draft)
            self.last[document.uri] = draft
        except BadSkeleton as error:
            self.problems[document.uri] = error.problems
        except UnreadableSkeleton as error:
            self.problems[document.uri] = (error.problem or Problem(Place("", 1, 1), str(error)),)
        except DrafterError as error:
            self.problems[document.uri] = (Problem(Place("", 1, 1), str(error)),)
        return self.problems[document.uri]

    def explained(self, uri: str, at: Cursor, line: int) -> str:
        """Return what is to be said of a place, of the draft as it could last be read."""
        draft = self.last.get(uri)
        if draft is None:
            return ""
        try:
            printed = rendered(draft, self.answers.known)
        except DrafterError:
            return ""
        return explained(at, line, draft, printed, self.problems.get(uri, ()))


def _asked(
    made: LanguageServer, params: lsp.CompletionParams | lsp.HoverParams | lsp.DefinitionParams
) -> tuple[TextDocument, Cursor]:
    document = made.workspace.get_text_document(params.text_document.uri)
    position = document.position_codec.position_from_client_units(document.lines, params.position)
    return document, cursor(document.source, position.line, position.character)


def _range(place: Place, document: TextDocument) -> lsp.Range:
    """Return a place in the units of the editor; a place without an end goes to the end of its word."""
    first = lsp.Position(max(place.line - 1, 0), max(place.column - 1, 0))
    last = (
        lsp.Position(place.end_line - 1, place.end_column - 1) if place.end_line else _word_end(first, document.lines)
    )
    return document.position_codec.range_to_client_units(document.lines, lsp.Range(first, last))


def _word_end(first: lsp.Position, lines: Sequence[str]) -> lsp.Position:
    rest = lines[first.line][first.character :] if first.line < len(lines) else ""
    word = rest.split()[0] if rest.split() else ""
    return lsp.Position(first.line, first.character + len(word))


def _diagnostic(problem: Problem, document: TextDocument) -> lsp.Diagnostic:
    where = _range(problem.place, document)
    return lsp.Diagnostic(where, problem.message, _SEVERITY[problem.level], problem.rule or None, source=_NAME)


def _title(proposal: Proposal) -> str:
    """Return what a correction does, in words."""
    if not proposal.instead.strip():
        return f"Take out “{proposal.words.strip()}”"
    return f"Write “{proposal.instead}”{f' instead of “{proposal.words}”' if proposal.words.strip() else ''}"


def _action(problem: Problem, document: TextDocument) -> lsp.CodeAction:
    """Return the correction of a problem that has one."""
    proposal = problem.proposal
    if proposal is None:
        raise ValueError("there is no correction")
    edit = lsp.TextEdit(_range(proposal.place, document), proposal.instead)
    return lsp.CodeAction(
        _title(proposal),
        lsp.CodeActionKind.QuickFix,
        [_diagnostic(problem, document)],
        is_preferred=proposal.safe,
        edit=lsp.WorkspaceEdit({document.uri: [edit]}),
    )
