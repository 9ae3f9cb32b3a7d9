"""Documents that look like a draft resolution and are none: told by what they say of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable

_AMENDED = r"(?:draft (?:resolution|decision|amendment)|(?:document )?[a-z]{1,4}/)"
_CHANGES = r"(?:delete|replace|insert|add)"
_BY_THEIR_LINE = {
    r"(?:.*[^ ]:[ ,*]*)?(?:(?:proposed|oral|revised|draft) )*(?:sub-?)?amendments? to (?:(?:the|revised) )*"
    rf"{_AMENDED}.*":
        "This is an amendment to a draft and no draft resolution: take the draft resolution that it amends.",
    r"(?:.*[^ ]:[ ,*]*)?(?:revised )?draft decisions?(?: [IVX]+)?(?: submitted by .+)?|decisions? adopted by the .+":
        "This is a decision and no resolution: it has neither preambular nor operative paragraphs to carry forward.",
    r"(?:draft )?statement by the president of the security council|(?:draft )?president(?:’s|ial) statement|s/prst/.+":
        "This is a statement by the President and no resolution: it has no operative paragraphs to carry forward.",
    r"(?:list of (?:additional )?sponsors|(?:additional )?sponsors of draft .+|add the following .+ sponsors.*)":
        "This is a list of sponsors and no draft resolution: take the draft resolution that they sponsor.",
    r"corrigendum(?: \d+)?":
        "This is a corrigendum and no draft resolution: take the document that it corrects.",
}  # fmt: skip
"""Lines above the text, without their notes and in small letters, that only such a document has."""

_BY_THEIR_TEXT = {
    rf"(?=.*(?:preambular|operative) paragraph)(?:\d{{1,2}}\. )?(?:(?:after|before|between|in|at) .*)?\b{_CHANGES}\b.*":
        "This is an amendment to a draft and no draft resolution: take the draft resolution that it amends.",
    r"(?:at its .+ meeting.*, )?the (?:general assembly|security council|economic and social council),? [a-z].*":
        "This is a decision and no resolution: it has neither preambular nor operative paragraphs to carry forward.",
    r"(?:report of|note by|note verbale|letter dated|identical letters|statement submitted|programme budget impl).*":
        "This is a report, a note or a letter and no resolution: take the draft resolution that it speaks of.",
    r"(?:list of|provisional agenda|agenda(?! items?\b)|programme of work|(?:draft )?organization of work|contents).*":
        "This is a list and no resolution: it has neither preambular nor operative paragraphs to carry forward.",
}  # fmt: skip
"""How a line of a document without an enacting clause begins."""


_OTHER_LANGUAGES = {
    "French": r"(?:l[’'] ?|le )?(?:assemblée générale|conseil (?:de sécurité|économique et social|des droits .+))",
    "Spanish": r"(?:la |el )?(?:asamblea general|consejo (?:de seguridad|económico y social|de derechos humanos))",
    "Russian": r"генеральная ассамблея|совет безопасности|экономический и социальный совет|совет по правам человека",
    "Chinese": r"大会|安全理事会|经济及社会理事会|人权理事会",
    "Arabic": r"(?:إن )?(?:الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان)",
    "German": r"die generalversammlung|der sicherheitsrat|der wirtschafts- und sozialrat|der menschenrechtsrat",
}
"""How texts in other languages name the organs, in a line of its own or before a comma."""


def language_of(lines: Iterable[str]) -> str:
    """Return the language of a text in which an organ opens the text in another language than English; "" else.

    Args:
        lines: all paragraphs.

    >>> language_of(["L’Assemblée générale,", "Rappelant sa résolution 70/1,"]), language_of(["The General Assembly,"])
    ('French', '')
    """
    return _found({rf"(?:{pattern})(?: ?[,،，].*)?": name for name, pattern in _OTHER_LANGUAGES.items()}, lines)


def named_otherwise(lines: Iterable[str]) -> str:
    """Return what a document says that it is by a line above its text, as a sentence; "" when nothing speaks against.

    Args:
        lines: the lines of the masthead, without their notes.

    >>> named_otherwise(["Eightieth session", "Cuba: amendment to draft resolution A/80/L.1"])[:20]
    'This is an amendment'
    >>> named_otherwise(["Cuba: revised draft resolution", "Amendments to the rules of procedure"])
    ''
    """
    return _found(_BY_THEIR_LINE, lines)


def worded_otherwise(lines: Iterable[str]) -> str:
    """Return what a document without an enacting clause is by its words; "" when they do not tell.

    Args:
        lines: all paragraphs.

    >>> worded_otherwise(["Peace", "Delete operative paragraph 9."])[:20]
    'This is an amendment'
    """
    return _found(_BY_THEIR_TEXT, lines)


def _found(table: dict[str, str], lines: Iterable[str]) -> str:
    lowered = [" ".join(line.split()).lower() for line in lines]
    return next((said for pattern, said in table.items() if any(re.fullmatch(pattern, line) for line in lowered)), "")
