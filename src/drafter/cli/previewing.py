"""The command that shows a draft beside the editor: preview."""

from __future__ import annotations

import secrets
import socket
import tempfile
import webbrowser
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import click

from drafter.cli.completion import drafts as complete_drafts
from drafter.cli.disk.home import at_home_of
from drafter.cli.terminal.talk import installing, say, show
from drafter.model.errors import MissingFile, MissingProgram

if TYPE_CHECKING:
    from drafter.preview.desk import DraftOnDisk
    from drafter.preview.server import PreviewServer

_STEP = 8
"""How often the folder is looked at, in milliseconds."""

_ANYWAY = 1_000
"""How often the file is looked at without being told, in milliseconds: a save at the very start may not be told."""


@click.command()
@click.argument("draft", type=click.Path(path_type=Path), shell_complete=complete_drafts)
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; by default a free one.")
@click.option("--browser/--no-browser", default=True, help="Open the page in the browser.")
def preview(draft: Path, port: int, browser: bool) -> None:
    """Show a draft as it will be printed, at every save.

    \b
    Examples:
      drafter preview drafts/81-forum.yaml

    The page opens in your browser and stays on this computer. It shows the
    draft, its changes, what check finds and what is left to do; a click on a
    word shows its line in the file. A second tab has the facts as a form, a
    third the pages of the Word file. Ctrl-C ends it.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    _demand_packages()
    if not draft.is_file():
        raise MissingFile(f"there is no file {draft}: give the path of a draft, for example one of “drafter list”")
    click.get_current_context().with_resource(at_home_of(draft))
    own, token = _listening(port), secrets.token_urlsafe(16)
    address = f"http://127.0.0.1:{own.getsockname()[1]}/{token}/"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        server = _server(_on_disk(draft, Path(profile)), token, own.getsockname()[1], draft.parent)
        show(address)
        say("The preview is at this address; Ctrl-C ends it.")
        if browser:
            webbrowser.open(address)
        _serve(server, own)


def _demand_packages() -> None:
    try:
        for name in ("uvicorn", "watchfiles", "drafter.preview.server"):
            import_module(name)
    except ImportError:
        raise MissingProgram(f"The preview needs some packages more: {installing('preview')}") from None


def _server(draft: DraftOnDisk, token: str, port: int, folder: Path) -> PreviewServer:
    """Return the server of the page, which shows a draft anew whenever something in its folder is saved."""
    import uvicorn
    from watchfiles import awatch

    from drafter.preview.desk import Desk
    from drafter.preview.server import PreviewServer, application

    async def saved() -> AsyncIterator[object]:
        look = awatch(folder, step=_STEP, rust_timeout=_ANYWAY, yield_on_timeout=True, recursive=False)
        async for changes in look:
            yield changes

    desk = Desk(draft)
    app = application(desk, token, port, saved)
    return PreviewServer(uvicorn.Config(app, log_level="critical", lifespan="on", timeout_graceful_shutdown=1), desk)


def _listening(port: int) -> socket.socket:
    """Return a socket of this computer alone, on which a browser may already wait.

    Raises:
        MissingFile: the port is taken.
    """
    own = socket.socket()
    try:
        own.bind(("127.0.0.1", port))
        own.listen()
    except OSError as error:
        own.close()
        raise MissingFile(f"port {port} cannot be used: {error.strerror}; leave --port out") from None
    return own


def _serve(server: Any, own: socket.socket) -> None:
    try:
        server.run(sockets=[own])
    except KeyboardInterrupt:
        pass
    finally:
        own.close()
    say("The preview has ended.")


def _on_disk(path: Path, profile: Path) -> DraftOnDisk:
    from drafter.cli.disk import library
    from drafter.cli.disk.reading import bytes_of, decoded
    from drafter.cli.disk.saving import as_before, replace_file
    from drafter.cli.steps.looking import closer_look
    from drafter.model.errors import UnreadableSkeleton, UnwritableFile
    from drafter.preview.desk import DraftOnDisk

    def write(text: str) -> None:
        try:
            replace_file(path, as_before(text, bytes_of(path)))
        except OSError as error:
            raise UnwritableFile(f"{path} cannot be written ({error.strerror or error}): nothing was changed") from None

    ended = Event()
    return DraftOnDisk(
        name=str(path),
        read=lambda: decoded(bytes_of(path), path, UnreadableSkeleton),
        write=write,
        known=library.phrases(),
        more=closer_look(),
        pages=lambda text: _pages(text, str(path), profile, ended),
        stop=ended.set,
    )


def _pages(text: str, name: str, profile: Path, ended: Event) -> list[bytes]:
    from drafter.cli.disk import library
    from drafter.cli.disk.formats import written
    from drafter.preview.pictures import pictures
    from drafter.rendering.render import render
    from drafter.skeleton.load import load
    from drafter.writers import pdf

    file = written(render(load(text, name), library.phrases()), ".docx")
    return pictures(pdf.write(file, profile, ended.is_set))
