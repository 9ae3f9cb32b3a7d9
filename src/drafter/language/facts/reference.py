"""Footnotes that are references: a resolution, a document, a volume of the Treaty Series, with `Ibid.` computed.

The forms are those of issued resolutions (FN-08 to FN-13).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from drafter.language.facts.forms import TODO
from drafter.language.facts.parts import PrintedPart, joined
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER

FIELDS = {
    "treaty_series": ("treaty_series", "number"),
    "resolution": ("resolution", "part", "see"),
    "document": ("document", "part", "see"),
}
"""The kinds of reference, each named by its first field, with the fields that it may have."""

_PART = r"[^,.]+(?:\. [\w–-]+)?"
_VOLUME = r"(?: \((?:Vol\.|Part|Sect\.|Supp\.|Prog\.) [IVX\d]+\)(?:/(?:Add|Corr|Rev)\.\d+)*)?"
"""The volume or part that belongs to a symbol: “A/73/12 (Part II)”, “A/79/5 (Vol. I)”."""
_SYMBOL = rf"(?:[A-Z]+/)[A-Za-z0-9./-]+(?:-S/\d{{4}}/\d+)?{_VOLUME}"
_TREATY = lazy(r"United Nations, \*Treaty Series\*, vol\. (\d+), No\. ([\w-]+)\.")
_NEXT_TREATY = lazy(r"Ibid\., vol\. (\d+), No\. ([\w-]+)\.")
_RESOLUTION = lazy(rf"(?P<see>See r|R)esolution (?P<resolution>{NUMBER.pattern})(?:, (?P<part>{_PART}))?\.")
_DOCUMENT = lazy(rf"(?P<see>See )?(?P<document>{_SYMBOL})(?:, (?P<part>{_PART}))?\.")

Reference = Mapping[str, str]


def format(reference: Reference, before: Reference | None = None) -> str:
    """Print a reference as the text of a note; the inverse of `parse`.

    Args:
        reference: the reference.
        before: the reference in the note just before, if it is one; a treaty after a treaty is printed with `Ibid.`.

    >>> format({"treaty_series": "729", "number": "10485"}, {"treaty_series": "2896", "number": "50518"})
    'Ibid., vol. 729, No. 10485.'
    >>> format({"resolution": "S-30/1", "part": "annex"}), format({"document": "A/78/511", "see": "yes"})
    ('Resolution S-30/1, annex.', 'See A/78/511.')
    >>> format({"document": "A/73/12 (Part II)", "part": "annex"})
    'A/73/12 (Part II), annex.'
    """
    return joined(parts(reference, before))


def parts(reference: Reference, before: Reference | None = None) -> Iterator[PrintedPart]:
    """Yield the parts of a printed reference; arguments as of `format`."""
    if "treaty_series" in reference:
        yield from _treaty(reference, before)
        return
    if "resolution" in reference:
        yield PrintedPart("See resolution " if reference.get("see") else "Resolution ")
        yield _value(reference, "resolution")
    else:
        yield PrintedPart("See " if reference.get("see") else "")
        yield _value(reference, "document")
    if reference.get("part"):
        yield PrintedPart(", ")
        yield _value(reference, "part")
    yield PrintedPart(".")


def _value(reference: Reference, field: str) -> PrintedPart:
    return PrintedPart(reference[field], reference[field])


def _treaty(reference: Reference, before: Reference | None) -> Iterator[PrintedPart]:
    if before is not None and "treaty_series" in before:
        yield PrintedPart("Ibid.")
        if dict(before) == dict(reference):
            return
        yield PrintedPart(", vol. ")
    else:
        yield PrintedPart("United Nations, *Treaty Series*, vol. ")
    yield _value(reference, "treaty_series")
    yield PrintedPart(", No. ")
    yield _value(reference, "number")
    yield PrintedPart(".")


def parse(text: str, before: Reference | None = None) -> dict[str, str] | None:
    """Read the text of a note as a reference; `None` when `format` would not give these very words.

    >>> parse("United Nations, *Treaty Series*, vol. 2896, No. 50518.")
    {'treaty_series': '2896', 'number': '50518'}
    >>> parse("See the report of the Secretary-General.") is None
    True
    """
    reference = _read(text, before)
    return reference if reference and format(reference, before) == text else None


def _read(text: str, before: Reference | None) -> dict[str, str] | None:
    if text == "Ibid." and before and "treaty_series" in before:
        return dict(before)
    if found := (_TREATY.fullmatch(text) or _NEXT_TREATY.fullmatch(text)):
        return {"treaty_series": found[1], "number": found[2]}
    found = _RESOLUTION.fullmatch(text) or _DOCUMENT.fullmatch(text)
    if not found:
        return None
    fields = {name: value for name, value in found.groupdict().items() if value and name != "see"}
    return {**fields, "see": "yes"} if (found["see"] or "").startswith("See") else fields


def problems(reference: Reference) -> Iterator[tuple[object, str]]:
    """Yield what is wrong in the fields of a reference: the key, and a sentence."""
    kind = next((kind for kind in FIELDS if kind in reference), None)
    if kind is None:
        known = ", ".join(FIELDS)
        yield next(iter(reference), ""), f"a footnote is a text, or a reference with one of these: {known}"
        return
    for key in reference:
        if key not in FIELDS[kind]:
            yield key, f"a footnote with “{kind}” has no “{key}”; it has {', '.join(FIELDS[kind])}"
    for name in (kind, "number"):
        if reference.get(name, "…") == "":
            yield (
                next(key for key in reference if key == name),
                f"the footnote has no words after “{name}”: write them, or TODO",
            )
    yield from _value_problems(reference)
    if kind == "treaty_series" and "number" not in reference:
        yield next(iter(reference)), "a treaty needs its number beside the volume: add “number: …”"


_FORMS = {
    "treaty_series": (lazy(r"\d+"), "the volume of the Treaty Series is written in figures alone: “1974”"),
    "number": (lazy(r"[\dA-Z][\w-]*"), "the number of a treaty is written in figures alone: “33757”"),
    "resolution": (NUMBER, "a resolution is written by its number alone: “70/1” or “2634 (2022)”"),
    "document": (
        lazy(rf"(?!\w+/\d{{5,}}/)(?:{_SYMBOL}|[A-Z][A-Z-]*[./\d][\w./-]*)"),
        "a document is written by its symbol alone: “A/78/511” or “A/79/5 (Vol. I)”; what is cited stands in “part:”",
    ),
    "see": (lazy("yes"), "“see: yes” puts “See” before the source; take the line out where it is not wanted"),
}
"""How the values of a reference are written, and what is said of another."""


def _value_problems(reference: Reference) -> Iterator[tuple[object, str]]:
    for name, value in reference.items():
        if value not in ("", TODO) and (said := _value_problem(str(name), value)):
            yield value, said


def _value_problem(field: str, value: str) -> str:
    """Return what is wrong with a value of a reference; empty where nothing is.

    >>> _value_problem("treaty_series", "vol. 1974")
    '“vol. 1974”: the volume of the Treaty Series is written in figures alone: “1974”'
    >>> [bool(_value_problem("document", symbol)) for symbol in ("S/20200/310", "S/2020/310", "S/21360")]
    [True, False, False]
    """
    form, said = _FORMS.get(field, (None, ""))
    return "" if form is None or form.fullmatch(value) else f"“{value}”: {said}"


def key(reference: Reference) -> str:
    """Make the key of a note from what it refers to.

    >>> key({"resolution": "70/1"}), key({"treaty_series": "2896", "number": "50518"})
    ('resolution-70-1', 'treaty-50518')
    """
    if "treaty_series" in reference:
        return f"treaty-{reference['number']}"
    words = f"resolution {reference['resolution']}" if "resolution" in reference else reference["document"]
    return re.sub(r"[^A-Za-z0-9]+", "-", words).strip("-")
