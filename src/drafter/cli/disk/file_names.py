"""Names of files: those that Windows keeps for itself, and one name in its two spellings."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from drafter.language.patterns import lazy

_KEPT = lazy(r"(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_SIGNS = lazy(r'[<>:"|?*]')


def kept_by_windows(path: PurePath) -> str:
    r"""Return the part of a path that cannot be the name of a file or folder there; empty where all can.

    A colon is the worst of them: what is written to `forum:b.docx` goes into an empty file `forum`, where nobody
    finds it.

    >>> from pathlib import PureWindowsPath
    >>> kept_by_windows(PureWindowsPath(r"C:\drafts\con.docx")), kept_by_windows(PureWindowsPath(r"C:\drafts\81.docx"))
    ('con.docx', '')
    """
    parts = path.parts[1:] if path.anchor else path.parts
    wrong = (one for one in parts if _KEPT.fullmatch(one) or _SIGNS.search(one) or (one != ".." and one[-1:] in " ."))
    return next(wrong, "")


def is_same_name(one: str, other: str) -> bool:
    r"""Return whether two names are one; macOS may give a letter and its mark apart.

    >>> is_same_name("für.yaml", "fu\u0308r.yaml")
    True
    """
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
