r"""What a command says and shows: sentences on standard error, what it makes on standard output.

All words on their way to a terminal pass through here. What would steer it (escape sequences, other control characters,
marks that turn the direction of writing, ends of lines that only some programs know) is written as its number.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from drafter.language.patterns import lazy
from drafter.model.errors import UnwritableFile
from drafter.model.problems import excerpt

if TYPE_CHECKING:
    from drafter.model.errors import DrafterError
    from drafter.model.problems import Problem

_STEERING = lazy(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_COLOUR = lazy("(\x1b\\[(?:9;31|4;32|0)m)")
"""The colours of `diff`, which are the only ones."""

_LEVEL = lazy(r"(?m)^(\S.*?: )(error|warning|hint)(?=: )")
_LEVEL_COLOURS = {"error": "31;1", "warning": "33;1", "hint": "36"}
_LONGEST_SENTENCE = 1_000
_QUOTED = lazy("(“[^“”]{100})[^“”]{20,}”")
"""Words of the file that a sentence repeats are told by their beginning."""

_WIDTH = 100
"""So many letters has a line of a list that a person reads."""

_NARROWEST = 40
"""So many letters a line has however narrow the terminal is."""

_MOST = 18_000
"""The most bytes of a list of problems; what is said with it has room up to 20 kB."""


def printable(words: str) -> str:
    r"""Return words as they may go to any terminal or program: what steers it is written as its number.

    The form is that of JSON strings, so that JSON stays what it is.

    >>> printable("\x1b[31m\u202eRed\u2028\x9b")
    '\\u001b[31m\\u202eRed\\u2028\\u009b'
    """
    return words if words.isprintable() else _STEERING.sub(_number, words)


def typed(word: object) -> str:
    """Return a word of a command as it is typed: in quotation marks, which all shells know, where it has a space.

    What those marks would not keep as it stands cannot be in a name on Windows, or is rare there: it is quoted as other
    shells want it.

    >>> typed("my drafts/81.yaml"), typed("drafts/81.yaml")
    ('"my drafts/81.yaml"', 'drafts/81.yaml')
    """
    if set(str(word)) & set('"$`!'):
        import shlex

        return shlex.quote(str(word))
    return f'"{word}"' if set(str(word)) & set(" &();'*?[]<>|#~") else str(word)


def installing(extra: str) -> str:
    """Return the command that adds an extra; its marks are those that every shell knows, that of Windows too.

    >>> print(installing("preview"))
    pip install "un-drafter[preview]"
    """
    return f'pip install "un-drafter[{extra}]"'


def _number(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[n : n + 4]}" for n in range(0, len(units), 4))


def sentence(words: str) -> str:
    r"""Return words as one printable line of bearable length.

    >>> sentence("a\nb"), len(sentence("a" * 5_000))
    ('a\\nb', 1001)
    >>> len(sentence(f"the period is a number, not “{'9' * 300}”"))
    131
    """
    line = _QUOTED.sub(r"\1…”", printable(words).replace("\n", "\\n"))
    half = _LONGEST_SENTENCE // 2
    return line if len(line) <= _LONGEST_SENTENCE else f"{line[:half]}…{line[-half:]}"


def folded(words: str, indent: int = 0) -> Iterator[str]:
    """Yield words as lines that a terminal shows whole; all but the first one stand further to the right.

    Args:
        words: what is said in one line.
        indent: how far.

    >>> list(folded("  12:3  " + "forum " * 16, 8))[1]
    '        forum'
    """
    import textwrap

    several = textwrap.wrap(
        words, _width(), subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False
    )
    return iter(several or [words])


def _width() -> int:
    """Return how many letters a line may have: no more than a terminal has where somebody looks at one."""
    import shutil

    looked_at = any(stream and stream.isatty() for stream in (sys.stdout, sys.stderr))
    return max(_NARROWEST, min(_WIDTH, shutil.get_terminal_size((_WIDTH, 1)).columns)) if looked_at else _WIDTH


def say(words: str) -> None:
    """Say a sentence on standard error; where that is closed or full there is nobody to tell."""
    try:
        click.echo(_painted(sentence(words), sys.stderr), err=True)
    except OSError:
        silence(sys.stderr)


def show(words: object, end: str = "\n") -> None:
    """Show what a person reads, or a program: a path, a list, a report.

    Raises:
        UnwritableFile: standard output is full, or gone.
        BrokenPipeError: nobody reads on.
    """
    shown = "".join(one if _COLOUR.fullmatch(one) else printable(one) for one in _COLOUR.split(str(words)))
    hand_over(_painted(shown, sys.stdout) + end)


def colours(stream: TextIO) -> bool:
    """Return whether colours are shown: on a terminal, unless NO_COLOR is set (no-color.org) or it is a dumb one."""
    return bool(stream and stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb")


def _painted(words: str, stream: TextIO) -> str:
    """Show how grave a problem is in its colour, too."""
    if not colours(stream):
        return words
    return _LEVEL.sub(lambda found: f"{found[1]}\x1b[{_LEVEL_COLOURS[found[2]]}m{found[2]}\x1b[0m", words)


def hand_over(text: str) -> None:
    """Print what a command makes, letter for letter.

    Raises:
        UnwritableFile: standard output is full, or gone.
        BrokenPipeError: nobody reads on.
    """
    try:
        click.echo(text, nl=False)
    except BrokenPipeError:
        raise
    except OSError as error:
        silence(sys.stdout)
        raise UnwritableFile(f"standard output cannot be written: {error.strerror}") from None


def silence(stream: object) -> None:
    """Lead a stream that cannot be written to nowhere, so that Python does not try it once more at the end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[attr-defined]
    except (AttributeError, OSError, ValueError):
        return


def lines_of(problems: Iterable[Problem], path: Path) -> Iterator[str]:
    """Yield problems of a file, a line each, with their places."""
    lines = (f"  {path}:{problem.place.line}:{problem.place.column}  {problem.message}" for problem in problems)
    yield from shortened((line,) for line in lines)


def shortened(items: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines of a list as long as a person may read them, and how many items more there are.

    Args:
        items: the lines of each.

    >>> list(shortened([("a" * 899,)] * 4_020))[-1]
    'and 4,000 more'
    """
    size = 0
    items = [*items]
    for n, item in enumerate(items):
        lines = [sentence(line) for line in item]
        size += sum(len(line.encode()) + 1 for line in lines)
        if size > _MOST:
            yield f"and {len(items) - n:,} more"
            return
        yield from lines


def shown(problem: Problem, text: str) -> tuple[str, ...]:
    """Return the lines that show a problem: the sentence, and the line of the file with a caret."""
    lines = excerpt(text, problem.place)
    return (str(problem), *(lines.split("\n") if lines else ()))


def count(number: int, noun: str) -> str:
    """Count things.

    >>> count(1, "placeholder"), count(2, "placeholder")
    ('1 placeholder', '2 placeholders')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"


def print_error(error: DrafterError) -> None:
    """Say why a command stops: every problem with its line and a caret, or the one sentence."""
    for line in shortened(shown(problem, error.text) for problem in error.problems):
        say(line)
    if not error.problems:
        say(f"Error: {error}")
