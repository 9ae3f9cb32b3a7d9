r"""What an editor types or pastes that would be printed otherwise than it is meant: remarks, numbers, lost paragraphs.

Nothing of it is guessed silently. Each slip is told with its place and the remedy, and each has a form in which it is
meant: `\#` for a number sign, double quotes for what looks like a line of the file, `verb:` and `text:` for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language import openings
from drafter.language.characters import odd
from drafter.language.patterns import lazy
from drafter.model.nearest import nearest
from drafter.model.problems import Place, Problem
from drafter.model.resolution import Part
from drafter.skeleton.faults import SAID_CONFLICT
from drafter.skeleton.placed import Placed

KEYS = ("items", "then", "comment", "ending", "adverb", "number", "verb", "text", "heading", "each")
"""Names beside a text; on a line of a text they are indented too far."""

_BODY = (Part.PREAMBULAR, Part.OPERATIVE)
_REMARK = lazy(r"(?:^|(?<=\s))#(?![\d}])")
_MARK = lazy(r"# *drafter:")
_LOST = lazy(rf"\s*(?:(?:{'|'.join(KEYS)}): *(?:>-)?$|- +(?P<opening>[^\W\d_][\w’' -]{{1,60}}): +\S)")
_NUMBER = lazy(r"\s*(?P<label>\d{1,3}\.|\([a-z]{1,5}\)|[a-z]\))\s+(?=\w)")
_RUN = lazy(r"\((?P<first>a|i)\) .*?[;:,.] (?:and |or )?\((?:b|ii)\) ", re.DOTALL)
_CONFLICT = lazy(r"\s*(?:<<<<<<<|=======|>>>>>>>)(?: |$)")
_EMPTY = lazy(r"\n[ \t]*\n[ \t]*(?=[^\s#])")
_ADVERB = lazy(r"^(?:also|further) +| +(?:also|further)$", re.IGNORECASE)
_ARROW = lazy(r"[-–=]?>[->]?|\|-?(?= )")
_NUMBER_SIGN = lazy(r" #\s*\d")

_SAID_REMARK = (
    "“#” begins no remark inside a text, it would be printed: write the remark after “comment:” beside the text; "
    "for a number sign that is meant write “\\#”"
)
_SAID_MARK = "this mark would be printed, since it stands inside the text: write it after “>-”, where the text begins"
_SAID_EMPTY = "an empty line stands inside this text: each paragraph begins with “- ” and its opening words"


def line_is_lost(line: str) -> bool:
    """Return whether a line of a text looks like a line of the file that is indented too far.

    >>> line_is_lost("- Noting: the report"), line_is_lost("items:"), line_is_lost("the items: two")
    (True, True, False)
    """
    found = _LOST.match(line)
    return found is not None and (not found["opening"] or openings.is_listed(found["opening"]))


def line_has_remark(line: str) -> bool:
    r"""Return whether a line of a text has a remark after “#”; a number sign before its number is a word.

    >>> line_has_remark("the forum # ask"), line_has_remark("item #4"), line_has_remark(r"item \# 4")
    (True, False, False)
    """
    return bool(_REMARK.search(line))


def in_text(value: Placed, text: str) -> Iterator[Problem]:
    """Yield the slips in the lines of a value.

    Args:
        value: a value of the skeleton.
        text: the text of its file.
    """
    start, end = value.span
    if empty := _EMPTY.search(text[start:end].rstrip()):
        yield Problem(_place(value, text, start + empty.end()), _SAID_EMPTY)
    if value.raw is None:
        return
    for number, line in enumerate(value.raw.rstrip().split("\n")):
        if slip := _slip(line):
            column, said = slip
            yield Problem(_in_block(value, number, column), said)


def _slip(line: str) -> tuple[int, str] | None:
    """Return the column of the slip in a line of a text, and what is said of it; `None` where there is none."""
    indent = len(line) - len(line.lstrip())
    if _CONFLICT.match(line):
        return indent, SAID_CONFLICT
    if line_is_lost(line):
        name = line.strip(" -").partition(":")[0]
        return indent, f"“{name}:” stands too far to the right, so it is part of the text above: move it to the left"
    if remark := _REMARK.search(line):
        return remark.start(), _SAID_MARK if _MARK.match(line, remark.start()) else _SAID_REMARK
    return None


def dropped(value: Placed, strict: bool) -> Iterator[Problem]:
    """Yield what YAML leaves out of a text on one line: all that follows a blank and “#”.

    Two blanks before “#” make it clear that a comment is meant, which stays in the file and is not printed.

    Args:
        value: a value of the skeleton.
        strict: whether one blank before “#” is doubtful in any case, as in a paragraph; else only before a number.
    """
    rest = value.dropped
    if rest.startswith(" #") and "drafter:" not in rest and (strict or _NUMBER_SIGN.match(rest)):
        column = value.place.column + value.span[1] - value.span[0] + 1
        what = rest.strip()
        yield Problem(
            Place(value.place.file, value.place.line + value.breaks, 0 if value.breaks else column),
            f"YAML leaves “{what}” out of this text: if it belongs to the text, write the text on the next line "
            "after “>-”, with “\\#”; if it is a remark, write it after “comment:”",
        )


def typed_label(words: str) -> str:
    """Return the number or letter that is typed at the head of a text, with the blanks after it.

    >>> typed_label("4. Requests the Board"), typed_label("(c) to strengthen"), typed_label("4 States")
    ('4. ', '(c) ', '')
    """
    found = _NUMBER.match(words)
    return found[0] if found else ""


def has_run(words: str) -> bool:
    """Return whether sub-paragraphs are typed one after the other in one text.

    >>> has_run("the Board: (a) to act; (b) to report"), has_run("paragraph 4 (a)")
    (True, False)
    """
    return bool(_RUN.search(words))


def is_plain(words: str) -> bool:
    """Return whether a text may stand in the short form: nothing is typed in it that drafter puts there."""
    return not (typed_label(words) or has_run(words) or _ARROW.match(words))


def is_repeated(opening: str, text: str) -> bool:
    """Return whether a text begins with the opening words that stand before it already.

    >>> is_repeated("Notes", "Notes the report"), is_repeated("Notes", "the report")
    (True, False)
    """
    return opening != "" and text.startswith(f"{opening} ")


def in_paragraph(words: str) -> Iterator[str]:
    """Yield what is wrong with the words of a paragraph or sub-paragraph in its short form."""
    if label := typed_label(words):
        said = f"numbers and letters are put there by drafter: take “{label.strip()}” out"
        yield f"{said}; if it belongs to the words, write them after “text:”"
    if arrow := _ARROW.match(words):
        yield f"“{arrow[0]}” would be printed: after the opening words stand a colon, a space and “>-”"
    if has_run(words):
        yield (
            "sub-paragraphs stand below under “items:”, each on a line of its own that begins with “- ”, without its "
            "letter; if the letters stand in one sentence, write “verb: …” and “text: …”"
        )


def without_key(words: str, part: Part) -> str:
    """Return what is wrong with a paragraph of the preamble or the operative part that has no key, or "".

    >>> without_key("Welcoming further the holding of the forum,", Part.PREAMBULAR)
    'the opening words are set apart by a colon, without also and further: write “- Welcoming: >-” and the rest below'
    """
    words = re.sub(r"^\*([^*]+)\*", r"\1", words)
    label = typed_label(words)
    bare = openings.split(_opening(words[len(label) :].strip(), part), part)[0]
    if not bare[:1].isupper() and openings.is_listed(capital := bare[:1].upper() + bare[1:]):
        bare = capital
    if not bare[:1].isupper():
        return next(in_paragraph(words), "") if label else ""
    form = (
        f"“- {bare}: >-” and the rest" if openings.is_listed(bare) else f"“- verb: {bare}” and “text: >-” with the rest"
    )
    numbers = f", without “{label.strip()}” and" if label else ", without"
    return f"the opening words are set apart by a colon{numbers} also and further: write {form} below"


def seen(key: str) -> str:
    r"""Return which odd character stands in a key that looks like a known one, or "".

    >>> seen("Noting\u200b")
    '“Noting” has a zero width space (U+200B) in it: type it again'
    """
    one = next(odd(key), None)
    bare = "".join(c for c in key if c.isprintable())
    return f"“{bare}” has a {one.name} in it: type it again" if one else ""


def unlisted(key: str, text: str) -> str:
    """Return what is wrong with a key that is not exactly opening words of the list, and what to write.

    >>> unlisted("Recaling", "its resolution")
    'there are no opening words “Recaling”; did you mean “Recalling”?'
    >>> unlisted("Welcoming the forum", "a new beginning")
    'the opening words end after “Welcoming”: write “- Welcoming: >-” and the rest, “the forum: a new …”, below'
    """
    bare = key[len(typed_label(key)) :]
    told = seen(key) or _otherwise_listed(key, bare) or _longer_than_listed(bare, text)
    if told:
        return told
    if hint := nearest(key, sorted(phrase for part in _BODY for phrase in openings.phrases(part))):
        return f"there are no opening words “{key}”{hint}"
    return (
        f"there are no opening words “{key}”: if they are words of the text, write the text on the next line after "
        f"“- >-”, or put it in double quotes; if this opening is an exception, write “verb: {key}” and “text: …”"
    )


def _otherwise_listed(key: str, bare: str) -> str:
    """Return how the list writes opening words that have a number, an adverb or a small letter at their head."""
    if bare != key and openings.is_listed(bare):
        return f"numbers and letters are put there by drafter: write “{bare}”"
    if _ADVERB.search(bare) and openings.is_listed(alone := _without_adverb(bare)):
        return f"“also” and “further” are put there by drafter: write “{alone}”"
    if openings.is_listed(capital := bare[:1].upper() + bare[1:]):
        return f"opening words begin with a capital letter: “{capital}”"
    return ""


def _longer_than_listed(bare: str, text: str) -> str:
    """Return where the opening words end in a key that goes on with words of the text."""
    opening = next((found for part in _BODY if (found := openings.listed_opening(bare, part))), "")
    if not opening:
        return ""
    beginning = " ".join(f"{bare[len(opening) :].strip()}: {text}".split()[:4])
    return f"the opening words end after “{opening}”: write “- {opening}: >-” and the rest, “{beginning} …”, below"


def in_braces(words: str) -> str:
    """Return which character does not belong between the braces of a text, or "".

    >>> in_braces("the {{ meetings | without(“country”) }}")
    'between braces quotation marks are straight: write "…" in place of “'
    """
    for braces in re.finditer(r"\{[{%](.*?)(?:[%}]\}|$)", words, re.DOTALL):
        if quote := re.search("[“”‘’„«»]", braces[1]):
            return f'between braces quotation marks are straight: write "…" in place of {quote[0]}'
        if one := next(odd(braces[1]), None):
            return f"a {one.name} stands between these braces: take it out"
    return ""


def _without_adverb(opening: str) -> str:
    bare = _ADVERB.sub("", opening)
    return bare[:1].upper() + bare[1:]


def _opening(words: str, part: Part) -> str:
    other = Part.OPERATIVE if part is Part.PREAMBULAR else Part.PREAMBULAR
    return openings.opening(words, part) or openings.listed_opening(words, other)


def _in_block(value: Placed, number: int, column: int) -> Place:
    return Place(value.place.file, value.place.line + number, column + 1)


def _place(value: Placed, text: str, position: int) -> Place:
    line = text.count("\n", 0, position) + 1
    return Place(value.place.file, line, position - text.rfind("\n", 0, position))
