"""The configuration of a project: the level of a rule, or none of it; words and names that are right here.

It stands in `drafter.toml` or, as `[tool.drafter]`, in `pyproject.toml`, beside the folder of the drafts:

    words = ["agrivoltaics"]
    names = ["Organization of Turkic States"]

    [rules]
    SPL = "warn"
    WORD-03 = "off"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Any, NamedTuple

from drafter.language.patterns import lazy
from drafter.model.errors import BadConfiguration
from drafter.model.nearest import nearest
from drafter.model.problems import Level, Place, Problem
from drafter.model.record import record
from drafter.rules.book import RULES
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding
from drafter.rules.registry import Rule

_OFF = "off"
_LEVELS: Mapping[str, Level | None] = {**{level.value: level for level in Level}, "warning": Level.WARN, _OFF: None}
_KEYS = ("words", "names", "rules")
_AT = lazy(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL)


@record(frozen=True, slots=True)
class Configuration:
    """What a project wants of the rules.

    Args:
        levels: rules, or how their ids begin, each with its level; `None` turns them off. The longest one counts.
        words: words that are right, in small letters.
        names: proper names that are written in just this way.
    """

    levels: Mapping[str, Level | None] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()

    def rules(self) -> Iterator[Rule]:
        """Yield the rules that are not turned off."""
        return (rule for rule in RULES.values() if self._key(rule) is None or self.levels[self._key(rule) or ""])

    def leveled(self, rule: Rule, finding: Finding) -> Finding:
        """Return a finding at the level that its rule has here."""
        key = self._key(rule)
        return finding if key is None else finding._replace(level=self.levels[key])

    def of(self, draft: Draft) -> Draft:
        """Return a draft that knows the words and names of the project."""
        return replace(draft, own_words=self.words, own_names=self.names)

    def _key(self, rule: Rule) -> str | None:
        if rule.id in self.levels:
            return rule.id
        return max((key for key in self.levels if rule.id.startswith(key)), key=len, default=None)


def parse(text: str, file: str, table: str = "") -> Configuration:
    """Read a configuration.

    Args:
        text: the text of the file, in TOML.
        file: its name.
        table: the table in which the configuration stands, such as `tool.drafter`; "" for the whole file.

    Raises:
        BadConfiguration: it cannot be read, or has what it cannot have; every fault with its line.

    >>> parse('words = ["agrivoltaics"]', "drafter.toml").words
    frozenset({'agrivoltaics'})
    """
    import tomllib

    try:
        values: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadConfiguration((_unreadable(str(error), text, file),), text) from None
    for name in filter(None, table.split(".")):
        values = values.get(name, {}) if isinstance(values, dict) else {}
    if faults := tuple(_Faults(text, file, table).of(values)):
        raise BadConfiguration(faults, text)
    levels = {rule.upper(): _LEVELS[level] for rule, level in values.get("rules", {}).items()}
    words = frozenset(word.lower() for word in values.get("words", ()))
    return Configuration(levels, words, tuple(values.get("names", ())))


def _unreadable(message: str, text: str, file: str) -> Problem:
    found = _AT.fullmatch(message)
    line = int(found["line"]) if found and found["line"] else text.count("\n") + 1
    column = int(found["column"]) if found and found["column"] else 1
    return Problem(Place(file, line, column), f"this is no TOML: {found['what'] if found else message}")


class _Faults(NamedTuple):
    """Finds what is wrong in the values of a configuration, and where it stands in the text."""

    text: str
    file: str
    table: str

    def of(self, values: Any) -> Iterator[Problem]:
        if not isinstance(values, dict):
            yield self._at(self.table.rpartition(".")[2], "this must be a table of settings")
            return
        for key, value in values.items():
            if key not in _KEYS:
                hint = nearest(key, _KEYS) or f"; there are {', '.join(_KEYS)}"
                yield self._at(key, f"there is no setting “{key}”{hint}")
            elif key == "rules":
                yield from self._rules(value)
            elif not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
                yield self._at(key, f'“{key}” is a list of texts: {key} = ["…", "…"]')

    def _rules(self, value: Any) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield self._at("rules", '“rules” is a table: a line such as WORD-03 = "off" for each')
            return
        for rule, level in value.items():
            if not any(known.startswith(rule.upper()) for known in RULES) or not rule:
                hint = nearest(rule.upper(), RULES)
                yield self._at(rule, f"there is no rule {rule}{hint}: “drafter rules” lists them")
            elif not isinstance(level, str) or level not in _LEVELS:
                yield self._at(rule, f'the level of {rule} is "error", "warn", "hint" or "off"')

    def _at(self, key: str, message: str) -> Problem:
        """Make a problem of a key, at the line where it stands."""
        start = max(self.text.find(f"[{self.table}"), 0) if self.table else 0
        pattern = re.compile(rf"(?:^|[\s{{,.\[])(?P<key>[\"']?{re.escape(key)}[\"']?)\s*[=.\]]", re.MULTILINE)
        found = pattern.search(self.text, start)
        position = found.start("key") if found else start
        line = self.text.count("\n", 0, position) + 1
        return Problem(Place(self.file, line, position - self.text.rfind("\n", 0, position)), message)
