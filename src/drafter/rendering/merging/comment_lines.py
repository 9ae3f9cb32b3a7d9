"""Comments in the margin of an edited file, written into the YAML as remarks on their paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.rendering.merging.entry_lines import entry_with, lines_put_in
from drafter.rendering.merging.plan import Told
from drafter.rendering.merging.printed_draft import PrintedDraft
from drafter.rendering.phrases import Phrases
from drafter.skeleton import scalars
from drafter.skeleton.load import load
from drafter.skeleton.rewriting import rewritten
from drafter.skeleton.yaml import Path, replaced


class Comment(NamedTuple):
    """A comment.

    Args:
        said: its words, with the name and the day.
        about: the words of the paragraph that it is about.
    """

    said: str
    about: str


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

    Args:
        text: the YAML of a draft.
        file: its name.
        known: the phrases of the kinds of facts.
        comments: the comments.
    """
    if not comments:
        return CommentLines(text)
    draft = PrintedDraft(load(text, file), known)
    by_entry: dict[Path | None, list[str]] = {}
    for one in comments:
        by_entry.setdefault(entry_with(draft, one.about), []).append(one.said)
    left = [Told("comment", said) for said in by_entry.pop(None, [])]
    edits, taken = [], list[Told]()
    for path, several in by_entry.items():
        own = draft.places.at((*(path or ()), "comment"))
        new = [said for said in dict.fromkeys(several) if own is None or said not in own]
        words = "; ".join(new)
        if not new:
            continue
        if own is not None:
            edits += rewritten(text, own, [(len(own), len(own), f"; {words}")])
        elif edit := lines_put_in(draft, path or (), list(scalars.text("comment: ", words, "  "))):
            edits.append(edit)
        else:
            left += [Told("comment", said) for said in new]
            continue
        taken += [Told("comment", said) for said in new]
    return CommentLines(replaced(text, edits), tuple(taken), tuple(left))
