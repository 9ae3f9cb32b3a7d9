"""The command that looks whether everything is in order: doctor."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import click

from drafter.cli.disk.files import loaded
from drafter.cli.disk.reading import DRAFTS
from drafter.cli.terminal.talk import installing, show
from drafter.model.errors import DrafterError, MissingProgram

_FONTS = ("Times New Roman", "Liberation Serif")
_FONT_FILES = (r"C:\Windows\Fonts\times.ttf", "/System/Library/Fonts/Supplemental/Times New Roman.ttf")
_SECONDS = 30
_EXTRAS = {
    "preview": (("starlette", "uvicorn", "watchfiles", "pypdfium2"), "drafter preview shows a draft in the browser"),
    "words": (("spellchecker",), "a right word that no adopted text has is known"),
    "lsp": (("pygls",), "drafter lsp answers a text editor"),
}
"""What may be installed beside drafter: the packages of each extra, and what they are for."""


class Observation(NamedTuple):
    """What was found at one place.

    Args:
        fault: whether a command will fail here; what is only missing for some of them is no fault.
        what: the sentence, with the remedy where there is one.
    """

    fault: bool
    what: str


@click.command()
def doctor() -> None:
    """Look whether everything that drafter needs is in order.

    \b
    Examples:
      drafter doctor            then: drafter new --from 79/332

    It tells the versions, LibreOffice and the fonts that a PDF needs, whether
    files can be written here, and what is wrong in your own templates/. It
    leaves with 1 if something must be mended.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    looks = dict.fromkeys(look for look_at in _LOOKS for look in look_at())
    for look in looks:
        show(f"{'mend' if look.fault else 'ok  '}  {look.what}")
    raise SystemExit(int(any(look.fault for look in looks)))


def _programs() -> Iterator[Observation]:
    yield Observation(False, f"drafter {version('un-drafter')}, Python {sys.version.split()[0]}")
    if find_spec("pypdf"):
        yield Observation(False, f"pypdf {version('pypdf')}: PDF files can be read")
    else:
        yield Observation(True, f"pypdf is missing, so PDF files cannot be read: {installing('pdf')}")


def _extras() -> Iterator[Observation]:
    for extra, (packages, use) in _EXTRAS.items():
        missing = [package for package in packages if not find_spec(package)]
        without = f"{', '.join(missing)} missing ({installing(extra)}); with it, {use}"
        yield Observation(False, without if missing else f"{use} ({', '.join(packages)})")


def _office() -> Iterator[Observation]:
    from drafter.writers.pdf import program

    try:
        said = subprocess.run(  # noqa: S603 - LibreOffice, asked for its version
            [program(), "--version"], capture_output=True, text=True, timeout=_SECONDS, check=False
        ).stdout
    except MissingProgram as error:
        yield Observation(False, f"without LibreOffice everything but PDF works. {error}")
    except (OSError, subprocess.TimeoutExpired):
        yield Observation(True, "LibreOffice is installed and does not start: install it again")
    else:
        yield Observation(False, f"{' '.join(said.split()[:2])}: PDF files can be made")


def _fonts() -> Iterator[Observation]:
    if any(font in _installed_fonts() for font in _FONTS) or any(Path(file).is_file() for file in _FONT_FILES):
        yield Observation(False, "a Times font is installed: lines of a PDF end where they do in print")
    else:
        install = "Debian and Ubuntu: apt-get install fonts-liberation"
        yield Observation(False, f"no Times font was found, so lines of a PDF end elsewhere than in print ({install})")


def _installed_fonts() -> str:
    program = shutil.which("fc-list")
    if not program:
        return ""
    ran = subprocess.run([program, ":", "family"], capture_output=True, text=True, timeout=_SECONDS, check=False)  # noqa: S603
    return ran.stdout


def _folder() -> Iterator[Observation]:
    for path in (Path(), DRAFTS, Path("templates")):
        if path.is_dir() and not os.access(path, os.W_OK | os.X_OK):
            yield Observation(True, f"{path.absolute()} cannot be written: work in a folder of your own (drafter init)")
        elif path.is_dir():
            yield Observation(False, f"{path.absolute()} can be written")


def _templates() -> Iterator[Observation]:
    from drafter.cli.disk import library
    from drafter.cli.disk.formats import LAYOUTS

    if not Path("templates").is_dir():
        yield Observation(False, "there is no templates/ of your own: those of drafter are used")
    yield _tried("the phrases can be read", library.phrases)
    for layout in LAYOUTS:
        yield _tried(f"the Word template of the layout “{layout}” prints a draft", partial(_print, layout))
    for path in library.resolutions():
        yield _tried(f"{path.name} can be read", partial(loaded, path))


def _print(layout: str) -> None:
    """Print an adopted text and a draft of it in a layout, into nothing."""
    from drafter.cli.disk import library
    from drafter.cli.disk.files import skeleton_of
    from drafter.cli.disk.formats import written
    from drafter.rendering.render import render
    from drafter.skeleton.carry import carry

    adopted = skeleton_of(library.numbers()[-1])
    for skeleton in (adopted, carry(adopted).skeleton):
        written(render(skeleton, library.phrases()), ".docx", layout)


def _configuration() -> Iterator[Observation]:
    from drafter.cli.disk.configuration import configuration

    yield _tried("the configuration of this folder can be read", configuration)


def _tried(right: str, attempt: Callable[[], object]) -> Observation:
    """Try something; what stops it is the fault."""
    try:
        attempt()
    except DrafterError as error:
        return Observation(True, "; ".join(str(error).splitlines()))
    return Observation(False, right)


_LOOKS = (_programs, _extras, _office, _fonts, _folder, _templates, _configuration)
