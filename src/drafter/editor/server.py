"""The language server: findings while one types, and answers to what a text editor asks (LSP)."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument, Workspace

from drafter.editor.completion import suggestions
from drafter.editor.conversion import SOURCE, action, diagnostic, plain_text, position_in, proposed, range_of, symbol
from drafter.editor.cursor import Cursor, cursor
from drafter.editor.definition import definition
from drafter.editor.explanation import explained
from drafter.editor.naming import NamesAsked, answer_names
from drafter.editor.outline import outline
from drafter.language.patterns import lazy
from drafter.model.errors import BadSkeleton, DrafterError, UnreadableSkeleton
from drafter.model.problems import Place, Problem
from drafter.rendering.filters import filters
from drafter.rendering.render import rendered
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton.load import load
from drafter.skeleton.records import Skeleton

_PAUSE = 0.12
"""So many seconds without a letter go by before it is looked what stands there."""

_HEAD = lazy(r"^\ufeff?(?:drafter|document)\b", re.MULTILINE)
"""What a draft has, also while its head is being typed, and another YAML file has not."""


class DraftHome(NamedTuple):
    """Where an open draft lies.

    Args:
        path: its path.
        roots: the folders that are open in the editor.
    """

    path: str
    roots: tuple[str, ...]


class EditorAnswers(NamedTuple):
    """What the server asks of the world.

    Args:
        known: from where a draft lies to the phrases of the kinds of facts.
        check: from where a draft lies, and the draft, to what is found in it.
    """

    known: Callable[[DraftHome], Phrases]
    check: Callable[[DraftHome, Skeleton], Sequence[Problem]]


def home_in(workspace: Workspace, document: TextDocument) -> DraftHome:
    """Return where a document lies; one that has no file yet lies in the first folder that is open."""
    opened = [*workspace.folders, *([workspace.root_uri] if workspace.root_uri else [])]
    roots = tuple(dict.fromkeys(path for uri in opened if (path := to_fs_path(uri))))
    return DraftHome(to_fs_path(document.uri) or f"{(*roots, '.')[0]}/{document.filename}", roots)


def server(answers: EditorAnswers, version: str) -> LanguageServer:
    """Return the server; `start_io` runs it."""
    made = LanguageServer(SOURCE, version, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)
    drafts = _OpenDrafts(answers)
    for feature in (_look_while_typing, _complete, _explain, _lead_to_definition, _correct, _outline, _name):
        feature(made, drafts)
    return made


def _look_while_typing(made: LanguageServer, drafts: _OpenDrafts) -> None:
    def look(uri: str) -> None:
        document = made.workspace.get_text_document(uri)
        told = [diagnostic(one, document) for one in drafts.looked_at(document, home_in(made.workspace, document))]
        made.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, told, document.version))

    @made.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        look(params.text_document.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        await asyncio.sleep(_PAUSE)
        typed = _open_document(made, drafts, params.text_document.uri)
        if typed and typed.version == params.text_document.version:
            look(typed.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        drafts.forget(params.text_document.uri)
        made.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(params.text_document.uri, []))


def _complete(made: LanguageServer, drafts: _OpenDrafts) -> None:
    @made.feature(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=["{", " ", ".", "|", "^"]))
    def complete(params: lsp.CompletionParams) -> list[lsp.CompletionItem]:
        if (asked := _asked(made, drafts, params)) is None:
            return []
        known = drafts.answers.known(home_in(made.workspace, asked.document))
        found = suggestions(asked.at, drafts.last.get(asked.document.uri), filters({}, known))
        return [proposed(one, asked.document, params.position, number) for number, one in enumerate(found)]


def _explain(made: LanguageServer, drafts: _OpenDrafts) -> None:
    @made.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(params: lsp.HoverParams) -> lsp.Hover | None:
        if (asked := _asked(made, drafts, params)) is None:
            return None
        home = home_in(made.workspace, asked.document)
        said = drafts.explained(asked.document.uri, asked.at, params.position.line + 1, home)
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, said)) if said else None


def _lead_to_definition(made: LanguageServer, drafts: _OpenDrafts) -> None:
    @made.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    def define(params: lsp.DefinitionParams) -> lsp.Location | None:
        asked = _asked(made, drafts, params)
        draft = drafts.last.get(asked.document.uri) if asked else None
        if asked is None or draft is None:
            return None
        place = definition(asked.at, draft)
        return lsp.Location(asked.document.uri, range_of(place, asked.document)) if place else None


def _correct(made: LanguageServer, drafts: _OpenDrafts) -> None:
    @made.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix]))
    def act(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        document = _open_document(made, drafts, params.text_document.uri)
        here = range(params.range.start.line + 1, params.range.end.line + 2)
        found = (one for one in drafts.problems.get(params.text_document.uri, ()) if one.place.line in here)
        return [action(one, document) for one in found if one.proposal] if document else []


def _outline(made: LanguageServer, drafts: _OpenDrafts) -> None:
    @made.feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def outlined(params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
        document = _open_document(made, drafts, params.text_document.uri)
        draft = drafts.last.get(document.uri) if document else None
        if document is None or draft is None:
            return []
        shown = TextDocument(document.uri, draft.text, position_codec=document.position_codec)
        return [symbol(one, shown) for one in outline(draft.text)]


def _name(made: LanguageServer, drafts: _OpenDrafts) -> None:
    def known(document: TextDocument) -> Phrases:
        return drafts.answers.known(home_in(made.workspace, document))

    answer_names(made, NamesAsked(lambda uri: _open_document(made, drafts, uri), known))


class _OpenDrafts:
    """The drafts that are open, each as it could last be read, and what was found in it."""

    def __init__(self, answers: EditorAnswers) -> None:
        self.answers = answers
        self.last: dict[str, Skeleton] = {}
        self.problems: dict[str, Sequence[Problem]] = {}

    def looked_at(self, document: TextDocument, home: DraftHome) -> Sequence[Problem]:
        """Read a draft as it is typed, and return what is found in it: nothing in a file that is none."""
        self.problems[document.uri] = self._found(document, home) if _HEAD.search(document.source) else ()
        return self.problems[document.uri]

    def _found(self, document: TextDocument, home: DraftHome) -> Sequence[Problem]:
        try:
            draft = load(plain_text(document), document.filename or "")
            found = self.answers.check(home, draft)
        except (BadSkeleton, UnreadableSkeleton) as error:
            return error.problems or (Problem(Place("", 1, 1), str(error)),)
        except DrafterError as error:
            return (Problem(Place("", 1, 1), str(error)),)
        self.last[document.uri] = draft
        return found

    def forget(self, uri: str) -> None:
        """Forget a draft that is closed."""
        self.last.pop(uri, None)
        self.problems.pop(uri, None)

    def explained(self, uri: str, at: Cursor, line: int, home: DraftHome) -> str:
        """Return what is to be said of a place, of the draft as it could last be read."""
        draft = self.last.get(uri)
        if draft is None:
            return ""
        try:
            printed = rendered(draft, self.answers.known(home))
        except DrafterError:
            return ""
        return explained(at, line, draft, printed, self.problems.get(uri, ()))


class _Asked(NamedTuple):
    """The open draft that an editor asks about, and the place of its cursor."""

    document: TextDocument
    at: Cursor


def _open_document(made: LanguageServer, drafts: _OpenDrafts, uri: str) -> TextDocument | None:
    """Return a file that is open; `None` for another one: what stands in it is not known."""
    return made.workspace.get_text_document(uri) if uri in drafts.problems else None


def _asked(
    made: LanguageServer,
    drafts: _OpenDrafts,
    params: lsp.CompletionParams | lsp.HoverParams | lsp.DefinitionParams,
) -> _Asked | None:
    """Return what is asked about; `None` for a file that is not open."""
    document = _open_document(made, drafts, params.text_document.uri)
    if document is None:
        return None
    position = position_in(document, params.position)
    return _Asked(document, cursor(plain_text(document), position.line, position.character))
