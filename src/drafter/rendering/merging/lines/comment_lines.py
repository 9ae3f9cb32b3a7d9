"""Comments in the margin of an edited file, written into the YAML as remarks on their paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.rendering.merging.lines.entry_lines import entry_like, entry_with, lines_put_in
from drafter.rendering.merging.planning.plan import Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton import scalars
from drafter.skeleton.keys import COMMENT
from drafter.skeleton.load import load
from drafter.skeleton.placed import Path, Placed, replaced
from drafter.skeleton.rewriting import FileEdit, rewritten

_DOCUMENT: Path = ("document",)
_LONG = 60
"""So many letters are shown of what a comment is about."""


class Comment(NamedTuple):
    """A comment.

    Args:
        said: its words, with the name and the day.
        about: the words of the paragraph that it is about.
        before: the words of this paragraph without tracked changes, which may not have been taken.
    """

    said: str
    about: str
    before: str = ""


class CommentLines(NamedTuple):
    """A text of YAML with comments in it.

    Args:
        text: the text.
        taken: the comments that are in it.
        left: those that have no paragraph there.
    """

    text: str
    taken: tuple[Told, ...] = ()
    left: tuple[Told, ...] = ()


def with_comments(text: str, file: str, known: Phrases, comments: Sequence[Comment]) -> CommentLines:
    """Write comments at their paragraphs, after “comment:”; one that stands there already is not written again.

    What is about no paragraph, such as the title, stands below “document:” with the words that it is about.

    Args:
        text: the YAML of a draft.
        file: its name.
        known: the phrases of the kinds of facts.
        comments: the comments.
    """
    if not comments:
        return CommentLines(text)
    draft = PrintedDraft(load(text, file), known)
    by_path: dict[Path, list[str]] = {}
    for one in comments:
        path = _entry(draft, one)
        by_path.setdefault(path or _DOCUMENT, []).append(one.said if path else _with_words(one))
    edits, taken, left = list[FileEdit](), list[Told](), list[Told]()
    for path, several in by_path.items():
        own = draft.places.at((*path, COMMENT))
        new = [said for said in dict.fromkeys(several) if own is None or said not in own]
        made = _edits(draft, path, own, "; ".join(new)) if new else []
        edits += made
        (taken if made else left).extend(Told("comment", said) for said in new)
    return CommentLines(replaced(text, edits), tuple(taken), tuple(left))


def _entry(draft: PrintedDraft, one: Comment) -> Path | None:
    """Return the path of the entry that a comment is about, if it may have a comment there."""
    for path in (entry_with(draft, one.about), entry_with(draft, one.before), entry_like(draft, one.about)):
        if path and (draft.places.at((*path, COMMENT)) is not None or lines_put_in(draft, path, [""])):
            return path
    return None


def _with_words(one: Comment) -> str:
    words = one.about or one.before
    short = f"{words[:_LONG].rstrip()}…" if len(words) > _LONG else words
    return f"{one.said} (on “{short}”)" if words else one.said


def _edits(draft: PrintedDraft, path: Path, own: Placed | None, words: str) -> list[FileEdit]:
    """Return the changes that write words to a comment, or as a new one; none where there is no place for it."""
    if own is not None:
        return list(rewritten(draft.text, own, [(len(own), len(own), f"; {words}")]))
    edit = lines_put_in(draft, path, list(scalars.text(f"{COMMENT}: ", words, "  ")))
    return [edit] if edit else []
