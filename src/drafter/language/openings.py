"""Opening phrases: the words in italics at the head of a paragraph, and the place of also and further in them.

The phrases are a data file beside this module, measured in texts issued at the seventy-eighth to eightieth sessions.
A phrase that is not in it is found by its grammar: a participle or an adjective in the preamble, a verb in the third
person in the operative part, and the set phrases that follow them ("with deep concern", "its appreciation").
"""

from __future__ import annotations

import re
from functools import cache

from drafter.language import data
from drafter.language.patterns import lazy
from drafter.model.resolution import Part

ADVERBS = ("also", "further")
"""What tells a second and a third paragraph with the same opening from the first."""

_WORD_ENDS = lazy(r"[^\W\d_][\w’'-]*(?![\w’'-])")
_PERFECT = lazy(r"Having (?!in\b|regard\b)")
_DEGREE = r"(?:(?:very|most|deep|deepest|grave|gravest|great|serious|strong|profound|particular|full|firm|continued|"
_DEGREE += r"continuing|sincere|unequivocal|unwavering|utmost|special) )*"
_FEELING = r"(?:concerns?|appreciation|satisfaction|regret|interest|alarm|gratitude|thanks|sympathy|solidarity|dismay)"
_STANCE = r"(?:support|condemnation|commitment|conviction|determination|request|invitation|demand|belief|recognition|"
_STANCE += r"endorsement|approval|hope|readiness|intention|resolve|calls? (?:upon|for)|calls?)"
_HELD = rf"(?: (?:its )?{_DEGREE}{_FEELING}| its {_DEGREE}{_STANCE})\b"
_ONCE_MORE = r"(?: again| once again| once more)?"
_AGAIN = r"(?: also| further| again| once again| once more)?"
_WITH = rf"(?: with {_DEGREE}{_FEELING}\b)?"
_MANNER = r"(?:[A-Z][a-z]+ly|Once again|Ever) "
_NOT_OPENINGS = r"(?!(?:During|Notwithstanding|Concerning|Regarding|Including|Nothing|Everything|According|States|This|"
_NOT_OPENINGS += r"Its|Has|Is|Was|Does|Thus|Measures|Parties|Members|Women|Less|Besides|Towards|Always|Perhaps)\b)"
_STANCE_VERB = r"(?:Express|Reiterat|Reaffirm|Renew|Declar|Affirm|Underlin|Underscor|Recall)"
_GRAMMAR = {
    Part.PREAMBULAR: (
        r"(?:Also|Further) [a-z-]+(?:ing|ed)\b",
        r"Having (?:also |further )?(?:taken note\b|[a-z]+(?:ed|ard|ade|et|ught|own|eld|iven)\b)",
        rf"{_NOT_OPENINGS}(?:{_MANNER}[a-z]+(?:ing|ed)|[A-Z][a-z-]*(?:ing|ed))\b{_AGAIN}{_WITH}{_AGAIN}",
        rf"(?:(?:Also|Further) )?(?i:{_STANCE_VERB})ing{_HELD}{_AGAIN}",
        rf"Remaining (?:[a-z]+ly )?[a-z]+ed\b|Continuing to [a-z]+\b|Taking note{_AGAIN}{_WITH}{_AGAIN}",
    ),
    Part.OPERATIVE: (
        rf"{_NOT_OPENINGS}(?:(?:Also|Further) )?(?:{_MANNER}[a-z]+s|[A-Z]?[a-z][a-z-]*[a-rt-z]s)\b{_ONCE_MORE}{_WITH}",
        rf"(?:(?:Also|Further) )?(?i:{_STANCE_VERB})(?:es|s){_HELD}{_ONCE_MORE}",
        r"(?:(?:Also|Further) r|R)emains (?:[a-z]+ly )?[a-z]+ed\b|(?:(?:Also|Further) c|C)ontinues to (?:be )?[a-z]+\b",
        rf"(?:(?:Also|Further) t|T)akes note{_ONCE_MORE}{_WITH}",
    ),
}


@cache
def phrases(part: Part) -> frozenset[str]:
    """Return the bare phrases of a part, as the data file lists them.

    >>> "Taking note" in phrases(Part.PREAMBULAR), "Calls upon" in phrases(Part.OPERATIVE)
    (True, True)
    """
    return frozenset(data.section("openings.txt", part))


@cache
def listed_forms(part: Part) -> frozenset[str]:
    """Return the phrases of a part as they may be printed: bare, and with each adverb.

    >>> "Also requests" in listed_forms(Part.OPERATIVE)
    True
    """
    bare = phrases(part)
    return bare | {join(phrase, adverb, part) for phrase in bare for adverb in ADVERBS}


def listed_opening(text: str, part: Part) -> str:
    """Find the longest phrase of the list at the head of a text, with its adverb; "" when there is none.

    >>> listed_opening("Taking note also of the report", Part.PREAMBULAR)
    'Taking note also'
    >>> listed_opening("Sharing in the view", Part.OPERATIVE)
    ''
    """
    forms = listed_forms(part)
    ends = [word.end() for word in _WORD_ENDS.finditer(text, 0, 120)]
    return next((text[:end] for end in reversed(ends[:12]) if text[:end] in forms), "")


def is_listed(phrase: str) -> bool:
    """Return whether a phrase is exactly one of the list, with or without its adverb, in either part.

    >>> is_listed("Welcoming"), is_listed("Also requests"), is_listed("Welcoming the forum")
    (True, True, False)
    """
    return phrase in listed_forms(Part.PREAMBULAR) or phrase in listed_forms(Part.OPERATIVE)


def opening(text: str, part: Part) -> str:
    """Find the opening phrase at the head of a text as it is printed in italics, or guess it by its grammar.

    Args:
        text: the words of a paragraph, without its label.
        part: preambular or operative; a plain paragraph has no opening phrase.

    Source: Editorial Manual; spans measured in issued texts ("Taking note" of, "Also requests" the).

    >>> opening("Noting with deep regret also that the report", Part.PREAMBULAR)
    'Noting with deep regret also'
    >>> opening("Also commemorates the day", Part.OPERATIVE)
    'Also commemorates'
    >>> opening("The report was late", Part.OPERATIVE)
    ''
    """
    if part is Part.PLAIN:
        return ""
    guesses = (re.match(pattern, text) for pattern in _GRAMMAR[part])
    found = max([listed_opening(text, part), *(guess.group() for guess in guesses if guess)], key=len)
    second = re.match(r" and ([a-z-]+)", text[len(found) :]) if found else None
    return found + second[0] if second and second[1].capitalize() in phrases(part) else found


def split(phrase: str, part: Part) -> tuple[str, str]:
    """Take the adverb out of a printed phrase, if it stands at its place.

    Args:
        phrase: the phrase as printed.
        part: where it stands; the place of the adverb depends on it.

    Returns:
        The bare phrase and `also`, `further` or "". `join` is the inverse.

    >>> split("Having also considered", Part.PREAMBULAR), split("Also requests", Part.OPERATIVE)
    (('Having considered', 'also'), ('Requests', 'also'))
    >>> split("Requests also", Part.OPERATIVE)
    ('Requests also', '')
    """
    for adverb in ADVERBS:
        bare = _without(phrase, adverb, part)
        if bare and join(bare, adverb, part) == phrase:
            return bare, adverb
    return phrase, ""


def _without(phrase: str, adverb: str, part: Part) -> str:
    if part is Part.OPERATIVE:
        bare = phrase.removeprefix(adverb.capitalize() + " ")
        return "" if bare == phrase else bare[:1].upper() + bare[1:]
    if phrase.startswith(f"Having {adverb} "):
        return phrase.replace(f" {adverb}", "", 1)
    return phrase.removesuffix(f" {adverb}") if phrase.endswith(f" {adverb}") else ""


def join(bare: str, adverb: str, part: Part) -> str:
    """Put an adverb at its place in a bare phrase.

    In the preamble it follows the phrase, but stands inside a perfect participle; in the operative part it comes first
    (measured: 2,902 of 2,908 and 1,066 of 1,068).

    >>> join("Noting with concern", "also", Part.PREAMBULAR), join("Calls upon", "further", Part.OPERATIVE)
    ('Noting with concern also', 'Further calls upon')
    """
    if not adverb:
        return bare
    if part is Part.OPERATIVE:
        return f"{adverb.capitalize()} {bare[:1].lower()}{bare[1:]}"
    if _PERFECT.match(bare):
        return f"Having {adverb} {bare.removeprefix('Having ')}"
    return f"{bare} {adverb}"
