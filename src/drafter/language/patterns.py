"""Regular expressions that are compiled when they are first used: a command needs a tenth of those that are written."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""Return a regular expression as `re.compile` does, but compiled at its first use.

    Raises:
        re.error: at its first use, when it is none.

    >>> lazy(r"\d+").search("in 2025")[0]
    '2025'
    """
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))


class _Lazy:
    """Stands for a compiled pattern; what was asked for once is an attribute of its own from then on."""

    def __init__(self, pattern: Any, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(*self._source), name)
        setattr(self, name, value)
        return value
