"""Another name for a fact, an entry of a table or a footnote: wherever it stands, and no printed word changes."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.editor.uses import NameUse, same, uses
from drafter.language.facts.kinds import KINDS
from drafter.language.facts.tables import TABLES, name_problem
from drafter.language.patterns import lazy
from drafter.model.errors import DrafterError, UnusableName
from drafter.model.resolution import Resolution
from drafter.rendering.render import rendered
from drafter.rendering.wording import own_phrases
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced

_NOTE = lazy(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_COMPUTED = ("session", "next_session")
_FIRST = "the draft has a mistake, so no name is changed: mend it first"


def named_at(text: str, position: int, known: Phrases) -> tuple[NameUse, ...]:
    """Return every place of the name at a position, which may have another name; nothing where no name stands.

    Args:
        text: the text of the file, with plain line ends.
        position: the position.
        known: the phrases of the kinds of facts.

    Raises:
        UnusableName: what stands there cannot have another name, or the file cannot be read.
    """
    try:
        found = same(uses(text), position)
    except DrafterError:
        raise UnusableName(_FIRST) from None
    if found and (said := _fixed(found, known)):
        raise UnusableName(said)
    return found


def renamed(text: str, position: int, new: str, known: Phrases) -> tuple[NameUse, ...]:
    """Return the places at which a new name is to be written.

    Args:
        text: the text of the file, with plain line ends.
        position: where the old name stands, or one of its uses.
        new: the new name.
        known: the phrases of the kinds of facts.

    Raises:
        UnusableName: no name stands there, it cannot have another one, the new one is no name or is taken; or other
            words would be printed.
    """
    found = named_at(text, position, known)
    if not found:
        raise UnusableName("no name of a fact, an event or a footnote stands here")
    if said := _refused(next(one for one in found if one.told), new, uses(text)):
        raise UnusableName(said)
    changed = replaced(text, [(one.start, one.end, new) for one in found])
    if (printed := _printed(text, known)) is None:
        raise UnusableName(_FIRST)
    if _printed(changed, known) != printed:
        raise UnusableName(f"with the name “{new}” the draft would print other words: choose another one")
    return found


def _fixed(found: Sequence[NameUse], known: Phrases) -> str:
    """Say why what is named cannot have another name; empty where it can."""
    (of, name), told = found[0][:2], next((one.told for one in found if one.told), "")
    if of == "note":
        return "" if told and _NOTE.fullmatch(name) else f"“{name}” is no note with a name of its own"
    if name in _COMPUTED:
        return f"“{name}” follows from “document:”, so it cannot have another name"
    if not told:
        return f"there is no fact “{name}” under “facts:”"
    if told not in TABLES and name in own_phrases.TAKEN:
        return f"“{name}” is a name that drafter knows: what it prints depends on it, so it cannot have another one"
    asked = any(name in phrase.asks - KINDS[kind].fields.keys() for kind in known for phrase in known[kind])
    return f"an agreed phrase asks for “{name}”, so it cannot have another name" if asked else ""


def _refused(old: NameUse, new: str, found: Sequence[NameUse]) -> str:
    """Say why a name cannot be given; empty where it can."""
    if new == old.name:
        return ""
    if old.of == "note":
        wrong = "" if _NOTE.fullmatch(new) else f"“{new}” is no name of a note: write letters, figures and “-”"
    elif new in own_phrases.TAKEN and old.told not in TABLES:
        wrong = f"“{new}” is a name that drafter knows: give this one another name"
    else:
        wrong = name_problem(new)
    is_taken = any(one.of == old.of and one.name == new for one in found)
    return wrong or (f"“{new}” is taken: it stands in this draft already" if is_taken else "")


def _printed(text: str, known: Phrases) -> Resolution | None:
    """Return what a file prints; `None` where it has a mistake."""
    try:
        return rendered(load(text), known)[0]
    except DrafterError:
        return None
