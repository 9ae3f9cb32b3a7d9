"""What the language server answers about names: where one stands, whether it may be another one, and which."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

from drafter.editor.conversion import plain_text, position_in, range_between
from drafter.editor.renaming import named_at, renamed
from drafter.editor.uses import NameUse, same, uses
from drafter.model.errors import UnreadableSkeleton, UnusableName
from drafter.rendering.wording.phrases import Phrases


class NamesAsked(NamedTuple):
    """What is needed to answer.

    Args:
        document: from an address to the draft that is open under it; `None` where none is.
        known: from a draft to the phrases of the kinds of facts.
    """

    document: Callable[[str], TextDocument | None]
    known: Callable[[TextDocument], Phrases]


def answer_names(made: LanguageServer, asked: NamesAsked) -> None:
    """Let a server answer where names stand, and change them."""

    @made.feature(lsp.TEXT_DOCUMENT_REFERENCES)
    def refer(params: lsp.ReferenceParams) -> list[lsp.Location]:
        if (document := asked.document(params.text_document.uri)) is None:
            return []
        told_too = params.context.include_declaration
        found = (one for one in _uses(document, params.position) if told_too or not one.told)
        return [lsp.Location(document.uri, _range(one, document)) for one in found]

    @made.feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME)
    def prepare(params: lsp.PrepareRenameParams) -> lsp.PrepareRenamePlaceholder | None:
        if (document := asked.document(params.text_document.uri)) is None:
            return None
        position = _index(document, params.position)
        found = _or_refused(lambda: named_at(plain_text(document), position, asked.known(document)))
        here = next((one for one in found if one.start <= position <= one.end), None)
        return lsp.PrepareRenamePlaceholder(_range(here, document), here.name) if here else None

    @made.feature(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameOptions(prepare_provider=True))
    def rename(params: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
        if (document := asked.document(params.text_document.uri)) is None:
            return None
        position, new = _index(document, params.position), params.new_name
        found = _or_refused(lambda: renamed(plain_text(document), position, new, asked.known(document)))
        return lsp.WorkspaceEdit({document.uri: [lsp.TextEdit(_range(one, document), new) for one in found]})


def _uses(document: TextDocument, position: lsp.Position) -> tuple[NameUse, ...]:
    """Return every use of the name at a position; nothing of a file that cannot be read just now."""
    try:
        return same(uses(plain_text(document)), _index(document, position))
    except UnreadableSkeleton:
        return ()


def _index(document: TextDocument, asked: lsp.Position) -> int:
    """Return a position of an editor as one of the plain text."""
    found = position_in(document, asked)
    lines = plain_text(document).split("\n")[: found.line]
    return sum(len(line) + 1 for line in lines) + found.character


def _range(use: NameUse, document: TextDocument) -> lsp.Range:
    return range_between(use.start, use.end, plain_text(document), document)


def _or_refused(asked: Callable[[], tuple[NameUse, ...]]) -> tuple[NameUse, ...]:
    """Return what is found; what cannot be done is told as editors show it: as the error of the request.

    Raises:
        JsonRpcException: a name cannot be given, or be another one.
    """
    try:
        return asked()
    except UnusableName as error:
        said = str(error)
        raise JsonRpcException(said[:1].upper() + said[1:], lsp.LSPErrorCodes.RequestFailed) from None
