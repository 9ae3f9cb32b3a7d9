"""The two source texts and what is made of them, for the tests."""

from functools import cache
from pathlib import Path

from drafter.cli.disk import library
from drafter.model.resolution import Resolution
from drafter.readers import reader_for
from drafter.readers.grammar import parse
from drafter.rendering.reduce import Reduction, reduce

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data"
SOURCES = {"77/338": DATA / "sources" / "77-338.md", "79/332": DATA / "sources" / "79-332.txt"}
PHRASES = library.phrases()


@cache
def resolution(number: str) -> Resolution:
    path = SOURCES[number]
    return parse(reader_for(path.name, path.read_bytes())(path.read_bytes()))[0]


@cache
def reduction(number: str) -> Reduction:
    return reduce(resolution(number), PHRASES, f"{number.replace('/', '-')}.yaml")
